package org.restory.examples.campus;

import static org.restory.examples.campus.Campus.CAMPUS;
import static org.restory.examples.campus.Campus.meets;
import static org.restory.examples.campus.Campus.session;
import static org.restory.testkit.RestoryAssertions.assertThat;
import static org.restory.testkit.RestoryAssertions.because;

import org.junit.jupiter.api.Test;

/** Each rule that calls for work, in a small case. */
class CampusRulesTest {
  @Test
  void a_hold_calls_for_who_can_lift_it_and_by_when() {
    assertThat(session(meets("account-hold")))
        .raises("campus:know-who-decides", because("campus:hold-calls-for-who-decides"))
        .recommends("campus:who-decides-by-when")
        .addressesContext();
  }

  @Test
  void a_decision_on_standing_calls_for_who_decides() {
    assertThat(session(meets("academic-decision")))
        .raises("campus:know-who-decides", because("campus:decision-calls-for-who-decides"))
        .recommends("campus:who-decides-by-when");
  }

  @Test
  void a_close_date_comes_before_all_else() {
    assertThat(session(meets("academic-decision") + "signals: [campus:date-is-close]"))
        .notices(because("campus:contact-first-when-a-date-is-close"));
    assertThat(session(meets("only-one-in-the-room") + "signals: [campus:date-is-close]"))
        .doesNotCite(because("campus:contact-first-when-a-date-is-close"));
  }

  @Test
  void where_the_service_holds_part_of_the_key_it_looks_at_its_own_part() {
    assertThat(session(meets("adjustment-not-in-place, leverage: [clinician-or-service]")))
        .raises("campus:see-our-own-part", because("campus:service-looks-at-its-own-part"))
        .recommends("campus:before-our-service-writes");
    assertThat(session(meets("adjustment-not-in-place"))).doesNotRaise("campus:see-our-own-part");
  }

  @Test
  void an_adjustment_that_is_late_calls_for_moving_it() {
    assertThat(
            session(meets("adjustment-not-in-place") + "consents: {share-with-third-party: given}"))
        .raises("campus:get-what-was-agreed", because("campus:what-was-agreed-comes-into-practice"))
        .recommends("campus:from-letter-to-classroom");
  }

  @Test
  void nothing_goes_to_an_office_without_consent_for_it() {
    assertThat(session(meets("adjustment-not-in-place")))
        .withholds("campus:from-letter-to-classroom", because("restory:consent-comes-first"));
  }

  @Test
  void one_person_who_decides_calls_for_a_footing() {
    assertThat(session(meets("one-person-decides")))
        .raises("campus:keep-a-footing", because("campus:one-decider-calls-for-a-footing"))
        .recommends("campus:beside-someone-with-power");
  }

  @Test
  void being_the_only_one_calls_for_belonging() {
    assertThat(session(meets("only-one-in-the-room")))
        .raises("campus:belong-without-blending-in", because("campus:only-one-calls-for-belonging"))
        .raises("map-community-supports", because("campus:only-one-calls-for-belonging"))
        .recommends("campus:know-how-you-brought");
  }

  @Test
  void rules_that_nobody_says_get_said() {
    assertThat(session(meets("rules-nobody-says")))
        .raises("campus:belong-without-blending-in", because("campus:unsaid-rules-get-said"))
        .raises("understand-a-system", because("campus:unsaid-rules-get-said"))
        .recommends("campus:know-how-you-brought");
  }

  @Test
  void a_workshop_puts_the_unsaid_rules_together() {
    assertThat(CAMPUS.given(
            "format: workshop\nphase: engaging\nminutes: 45\n" + meets("rules-nobody-says")))
        .recommends("campus:rules-nobody-told-us");
  }

  @Test
  void required_visits_begin_with_what_the_office_hears() {
    assertThat(session("attendance: mandated\n" + meets("required-counseling")))
        .raises(
            "campus:choose-what-is-told", because("campus:required-visits-begin-with-what-is-told"))
        .recommends("campus:what-the-office-hears")
        .cautions(
            "campus:what-the-office-hears",
            because("campus:required-visits-begin-with-what-is-told"))
        .raises("campus:see-our-own-part", because("campus:service-looks-at-its-own-part"));
  }

  @Test
  void halls_that_close_call_for_a_plan() {
    assertThat(session(meets("closed-over-the-break")))
        .raises("campus:plan-through-the-calendar", because("campus:closed-halls-call-for-a-plan"))
        .recommends("campus:through-the-break");
  }

  @Test
  void care_that_weighs_calls_for_a_plan() {
    assertThat(session(meets("care-beside-study, intensity: 2")))
        .raises(
            "campus:plan-through-the-calendar",
            because("campus:care-beside-study-calls-for-a-plan"))
        .recommends("campus:through-the-break");
    assertThat(session(meets("care-beside-study, intensity: 1")))
        .doesNotRaise("campus:plan-through-the-calendar");
  }
}
