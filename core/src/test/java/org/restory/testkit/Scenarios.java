package org.restory.testkit;

import java.nio.file.Path;
import org.restory.catalog.Catalog;
import org.restory.catalog.InvalidContentException;
import org.restory.catalog.Pack;
import org.restory.context.SessionContext;
import org.restory.pack.CaseFormat;
import org.restory.recommend.Recommender;

/**
 * Asks one catalog about many cases. Made once for a class of tests; immutable.
 */
public final class Scenarios {
  private final Catalog catalog;
  private final Recommender recommender;

  private Scenarios(Catalog catalog, Recommender recommender) {
    this.catalog = catalog;
    this.recommender = recommender;
  }

  /**
   * Scenarios over packs, each laid over those before it.
   *
   * @throws InvalidContentException if they do not hold together, with every problem
   */
  public static Scenarios over(Pack... packs) {
    return over(Catalog.of(packs));
  }

  /** Scenarios over a catalog, such as one with frameworks left out. */
  public static Scenarios over(Catalog catalog) {
    return new Scenarios(catalog, Recommender.of(catalog));
  }

  /**
   * The same, where at most so many exercises with a client are recommended instead of the usual ten. A high limit makes
   * {@link ScenarioAssert#doesNotRecommend} stricter: nothing is missing only because it comes eleventh.
   *
   * @throws IllegalArgumentException if the limit is less than 1
   */
  public Scenarios atMost(int most) {
    return new Scenarios(catalog, recommender.atMost(most));
  }

  /** The catalog that is asked. */
  public Catalog catalog() {
    return catalog;
  }

  /**
   * A case.
   *
   * @throws InvalidContentException if it names what the catalog does not know, with all of it
   */
  public Scenario given(SessionContext context) {
    return new Scenario(catalog, context, recommender.recommend(context));
  }

  /**
   * A case in a file, as YAML or JSON.
   *
   * @throws InvalidContentException if it can't be read or names what the catalog does not know, with every place
   */
  public Scenario given(Path file) {
    return given(CaseFormat.read(file, catalog));
  }

  /**
   * A case written in the test, as YAML or JSON.
   *
   * @throws InvalidContentException if it can't be read or names what the catalog does not know, with all of it
   */
  public Scenario given(String yaml) {
    return given(CaseFormat.read("the case", yaml));
  }

  /**
   * A training vignette that comes with Restory.
   *
   * @param name one of {@link CaseFormat#shippedNames()}
   * @throws IllegalArgumentException if there is none of that name
   */
  public Scenario givenShipped(String name) {
    return given(CaseFormat.shipped(name));
  }
}
