package org.restory.testkit;

import java.util.function.Consumer;
import org.assertj.core.api.AbstractSoftAssertions;
import org.assertj.core.api.StandardSoftAssertionsProvider;
import org.restory.catalog.Pack;

/** The same expectations, and AssertJ's own, where every one that is not met is told at once. */
public class RestorySoftAssertions extends AbstractSoftAssertions
    implements StandardSoftAssertionsProvider {

  /** No expectation yet. */
  public RestorySoftAssertions() {}

  /**
   * Checks all, then tells of each that was not met.
   *
   * @throws AssertionError with every failure, if there is one
   */
  public static void assertSoftly(Consumer<RestorySoftAssertions> expectations) {
    RestorySoftAssertions softly = new RestorySoftAssertions();
    expectations.accept(softly);
    softly.assertAll();
  }

  /** What is expected of the answer to a case. */
  public ScenarioAssert assertThat(Scenario scenario) {
    return proxy(ScenarioAssert.class, Scenario.class, scenario);
  }

  /** What is expected of a pack as a whole. */
  public PackAssert assertThat(Pack pack) {
    return proxy(PackAssert.class, Pack.class, pack);
  }
}
