package org.restory.examples.campus;

import static org.restory.examples.campus.Campus.trainingCase;
import static org.restory.testkit.RestoryAssertions.because;
import static org.restory.testkit.RestorySoftAssertions.assertSoftly;

import org.junit.jupiter.api.Test;
import org.restory.testkit.RestoryAssertions;

/** The training cases of the pack: what a supervisor of a counseling service would look for in each. */
class CampusCasesTest {
  @Test
  void a_hold_before_registration() {
    assertSoftly(softly -> softly
        .assertThat(trainingCase("a-hold-before-registration"))
        .notices(because("campus:contact-first-when-a-date-is-close"))
        .recommends("campus:who-decides-by-when", "campus:through-the-break")
        .recommends("campus:before-our-service-writes")
        .addressesContext());
  }

  @Test
  void one_signature() {
    assertSoftly(softly -> softly
        .assertThat(trainingCase("one-signature"))
        .notices(because("campus:no-visible-step-before-reprisal-is-weighed"))
        .raises("weigh-an-action", because("RS11"))
        .recommends("campus:beside-someone-with-power", "campus:know-how-you-brought")
        .staysWithinExposure(1));
  }

  @Test
  void sent_by_the_conduct_office() {
    assertSoftly(softly -> softly
        .assertThat(trainingCase("sent-by-the-conduct-office"))
        .notices(because("campus:limits-before-a-story"))
        .recommends("campus:what-the-office-hears")
        .raises("restore-choice-and-voice", because("RS17"))
        .staysWithinDepth(2));
  }

  @Test
  void when_the_halls_close() {
    assertSoftly(softly -> softly
        .assertThat(trainingCase("when-the-halls-close"))
        .notices(because("campus:legal-advice-before-any-office"))
        .notices(because("RS09"))
        .recommends("campus:through-the-break")
        .staysWithinExposure(2));
  }

  @Test
  void an_exam_without_the_extra_time() {
    RestoryAssertions.assertThat(trainingCase("an-exam-without-the-extra-time"))
        .recommends("campus:from-letter-to-classroom", "campus:who-decides-by-when")
        .recommends("campus:before-our-service-writes")
        .addressesContext();
  }
}
