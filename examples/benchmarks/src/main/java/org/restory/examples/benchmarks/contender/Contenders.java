package org.restory.examples.benchmarks.contender;

import com.google.common.collect.ImmutableSet;

/** All contenders by their names. One is made without a class of another, which need not be on the class path. */
public final class Contenders {
  /** The one that all are compared for. */
  public static final String RESTORY = "restory";

  /** The least that any engine has to do with facts as a host has them. */
  public static final String FLOOR = "floor";

  /** The least that is left to do where facts were boiled down before. */
  public static final String DIGESTED_FLOOR = "floor-digested";

  private static final ImmutableSet<String> NAMES = ImmutableSet.of(
      RESTORY,
      FLOOR,
      DIGESTED_FLOOR,
      "lambdas",
      "drools-one-fact",
      "drools-model",
      "evrete",
      "easy-rules",
      "cel",
      "json-logic");

  private Contenders() {}

  /** Their names, Restory first. */
  public static ImmutableSet<String> names() {
    return NAMES;
  }

  /**
   * The contender of a name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Contender named(String name) {
    return switch (name) {
      case RESTORY -> new Restory();
      case FLOOR -> new Floor(false);
      case DIGESTED_FLOOR -> new Floor(true);
      case "lambdas" -> new Lambdas();
      case "drools-one-fact" -> new DroolsOneFact();
      case "drools-model" -> new DroolsModel();
      case "evrete" -> new Evrete();
      case "easy-rules" -> new EasyRules();
      case "cel" -> new Cel();
      case "json-logic" -> new JsonLogicRules();
      default ->
        throw new IllegalArgumentException("no contender " + name + "; expected one of " + NAMES);
    };
  }
}
