package org.restory.testkit;

import org.restory.catalog.Pack;

/** The entry: import these statically, beside or instead of AssertJ's own. */
public final class RestoryAssertions {
  private RestoryAssertions() {}

  /** What is expected of the answer to a case. */
  public static ScenarioAssert assertThat(Scenario scenario) {
    return new ScenarioAssert(scenario);
  }

  /** What is expected of a pack as a whole. */
  public static PackAssert assertThat(Pack pack) {
    return new PackAssert(pack);
  }

  /** The rule that is expected to stand behind something: its id, or its number. */
  public static Because because(String rule) {
    return new Because(rule);
  }
}
