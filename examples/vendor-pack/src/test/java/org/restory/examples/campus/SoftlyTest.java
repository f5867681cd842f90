package org.restory.examples.campus;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.restory.examples.campus.Campus.meets;
import static org.restory.examples.campus.Campus.session;
import static org.restory.testkit.RestorySoftAssertions.assertSoftly;

import org.junit.jupiter.api.Test;

/** The test kit from the class path, as one who adds it as a dependency meets it. */
class SoftlyTest {
  @Test
  void all_failures_are_told_at_once() {
    assertThatThrownBy(() -> assertSoftly(softly -> {
          softly
              .assertThat(session(meets("account-hold")))
              .doesNotRaise("campus:keep-a-footing")
              .raises("campus:keep-a-footing")
              .doesNotRaise("campus:keep-a-footin");
          softly.assertThat(Campus.PACK).as("alone").holdsTogether();
        }))
        .hasMessageContaining("Multiple Failures (3 failures)")
        .hasMessageContaining("Expected the case to raise:\n  campus:keep-a-footing")
        .hasMessageContaining("did you mean 'campus:keep-a-footing'?")
        .hasMessageContaining("[alone] Expected pack campus-counseling 1.0.0 to hold together:");
  }
}
