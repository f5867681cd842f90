package org.restory.examples.campus;

import static org.restory.examples.campus.Campus.CAMPUS;
import static org.restory.examples.campus.Campus.meets;
import static org.restory.examples.campus.Campus.session;
import static org.restory.testkit.RestoryAssertions.assertThat;
import static org.restory.testkit.RestoryAssertions.because;

import org.junit.jupiter.api.Test;
import org.restory.testkit.Scenario;

/** Each rule that holds work back: where it must act, and in the nearest case, where it must not. */
class CampusSafetyTest {
  private static final String CONSENTED = "consents: {share-with-third-party: given}\n";

  private static Scenario beforeAdvice(String more) {
    return session(
        CONSENTED + meets("adjustment-not-in-place", "enrollment-other-rules-hang-on") + more);
  }

  private static Scenario besideAnAdviser(String more) {
    return session(CONSENTED + meets("adjustment-not-in-place", "one-person-decides") + more);
  }

  @Test
  void nothing_visible_before_an_advisers_reprisal_is_weighed() {
    assertThat(besideAnAdviser("concerns: [retaliation-possible]"))
        .withholds(
            "campus:from-letter-to-classroom",
            because("campus:no-visible-step-before-reprisal-is-weighed"))
        .notices(because("campus:no-visible-step-before-reprisal-is-weighed"))
        .staysWithinExposure(1)
        .recommends("campus:beside-someone-with-power");
  }

  @Test
  void once_reprisal_is_weighed_the_step_is_the_students_to_choose() {
    assertThat(
            besideAnAdviser("concerns: [retaliation-possible]\nreadiness: {reprisal-checked: met}"))
        .doesNotCite(because("campus:no-visible-step-before-reprisal-is-weighed"))
        .recommends("campus:from-letter-to-classroom");
  }

  @Test
  void where_nobody_spoke_of_reprisal_nothing_is_held_back_for_it() {
    assertThat(besideAnAdviser(""))
        .doesNotCite(because("campus:no-visible-step-before-reprisal-is-weighed"))
        .doesNotWithhold("campus:from-letter-to-classroom");
  }

  @Test
  void legal_advice_from_outside_comes_before_any_office() {
    assertThat(beforeAdvice(""))
        .withholds(
            "campus:from-letter-to-classroom", because("campus:legal-advice-before-any-office"))
        .notices(because("campus:legal-advice-before-any-office"));
  }

  @Test
  void after_advice_the_step_is_open_and_status_is_still_not_asked() {
    assertThat(beforeAdvice("readiness: {qualified-advice-sought: met}"))
        .doesNotCite(because("campus:legal-advice-before-any-office"))
        .recommends("campus:from-letter-to-classroom")
        .cautions("campus:from-letter-to-classroom", because("campus:status-is-not-asked"));
  }

  @Test
  void where_no_other_rules_hang_on_enrollment_nobody_is_warned_of_them() {
    assertThat(session(meets("adjustment-not-in-place")))
        .doesNotCite(because("campus:status-is-not-asked"))
        .doesNotCite(because("campus:legal-advice-before-any-office"));
  }

  @Test
  void limits_are_said_before_a_story_begins() {
    assertThat(session(
            CONSENTED + meets("adjustment-not-in-place") + "concerns: [campus:must-be-passed-on]"))
        .raises("campus:choose-what-is-told", because("campus:limits-before-a-story"))
        .withholds("campus:from-letter-to-classroom", because("campus:limits-before-a-story"))
        .notices(because("campus:limits-before-a-story"))
        .recommends("campus:what-the-office-hears");
  }

  @Test
  void once_the_limits_are_understood_the_student_goes_on_as_they_choose() {
    assertThat(session(CONSENTED
            + meets("adjustment-not-in-place")
            + "concerns: [campus:must-be-passed-on]\n"
            + "readiness: {confidentiality-limits-stated: met}"))
        .doesNotCite(because("campus:limits-before-a-story"))
        .recommends("campus:from-letter-to-classroom");
  }

  @Test
  void after_police_contact_advice_comes_before_a_statement() {
    assertThat(session(meets("police-or-conduct-contact", "account-hold")))
        .cites(because("campus:police-contact-needs-advice-first"));
    assertThat(session(meets("account-hold")))
        .doesNotCite(because("campus:police-contact-needs-advice-first"));
  }

  @Test
  void a_call_from_a_shared_room_stays_light() {
    assertThat(CAMPUS.given("format: individual\nphase: exploring\nplace: video\n"
            + meets("shared-room", "one-person-decides")
            + "goals: [tell-my-own-story]"))
        .cites(because("campus:shared-room-keeps-calls-light"))
        .raises("campus:choose-what-is-told", because("campus:shared-room-keeps-calls-light"))
        .staysWithinDepth(2);
    assertThat(session(meets("shared-room")))
        .doesNotCite(because("campus:shared-room-keeps-calls-light"));
  }

  @Test
  void acute_risk_stays_with_the_standard_pack() {
    assertThat(session(meets("account-hold") + "concerns: [suicide-risk]"))
        .notices(because("RS01"))
        .withholds("campus:who-decides-by-when", because("RS01"));
  }
}
