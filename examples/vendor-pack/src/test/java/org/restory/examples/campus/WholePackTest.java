package org.restory.examples.campus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.restory.examples.campus.Campus.PACK;
import static org.restory.examples.campus.Campus.STANDARD;
import static org.restory.testkit.RestoryAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.restory.catalog.Packs;

/** The pack as a whole, before any single case. */
class WholePackTest {
  @Test
  void it_holds_together_over_the_standard_pack() {
    assertThat(PACK).over(STANDARD).holdsTogether();
  }

  @Test
  void every_rule_can_hold_and_everything_is_reached() {
    assertThat(PACK).over(STANDARD).isReachable();
  }

  @Test
  void its_language_has_nothing_to_mend() {
    assertThat(PACK).over(STANDARD).speaksWell();
  }

  @Test
  void cases_that_are_not_about_a_campus_stay_as_they_were() {
    assertThat(PACK).over(STANDARD).changesNothingForShippedCases();
  }

  @Test
  void it_is_found_where_a_host_asks_for_packs() {
    assertThat(Packs.found()).containsExactly(PACK);
  }
}
