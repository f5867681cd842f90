package org.restory.examples.benchmarks.page;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.restory.examples.benchmarks.figure.Figures;
import org.restory.examples.benchmarks.figure.Measure;

/** A line on the page: what of whom is timed, how it is named, and how it is drawn. The colors can be told apart without red and green. */
enum Entrant {
  RESTORY("restory", Measure.MATCH, "Restory, matching", Kind.OURS, "#0072b2"),
  RECOMMENDATION("restory", Measure.RECOMMEND, "Restory, recommendation", Kind.OURS, "#0072b2"),
  FLOOR("floor", Measure.MATCH, "bare inverted index", Kind.YARDSTICK, "#1b2430"),
  LAMBDAS("lambdas", Measure.MATCH, "plain loop over lambdas", Kind.YARDSTICK, "#6b7684"),
  DROOLS_ONE_FACT("drools-one-fact", Measure.MATCH, "Drools, one fact", Kind.ENGINE, "#d55e00"),
  DROOLS_MODEL("drools-model", Measure.MATCH, "Drools, model DSL", Kind.ENGINE, "#b87f00"),
  EVRETE("evrete", Measure.MATCH, "Evrete", Kind.ENGINE, "#00866a"),
  EASY_RULES("easy-rules", Measure.MATCH, "Easy Rules", Kind.ENGINE, "#3d9ad1"),
  CEL("cel", Measure.MATCH, "CEL", Kind.ENGINE, "#c05f95"),
  JSON_LOGIC("json-logic", Measure.MATCH, "JSON-logic", Kind.ENGINE, "#7a5195");

  /** What a contender is to Restory. */
  enum Kind {
    OURS,
    /** Written by hand to compare with; nobody would ship it. */
    YARDSTICK,
    /** What a vendor might pick instead. */
    ENGINE
  }

  private final String contender;
  private final Measure measure;
  private final String label;
  private final Kind kind;
  private final String color;

  Entrant(String contender, Measure measure, String label, Kind kind, String color) {
    this.contender = contender;
    this.measure = measure;
    this.label = label;
    this.kind = kind;
    this.color = color;
  }

  /** Those that a vendor might pick instead. */
  static ImmutableList<Entrant> engines() {
    return Arrays.stream(values())
        .filter(entrant -> entrant.kind == Kind.ENGINE)
        .collect(toImmutableList());
  }

  /** One line for each contender, which for Restory is its matching alone. */
  static ImmutableList<Entrant> contenders() {
    return Arrays.stream(values())
        .filter(entrant -> entrant != RECOMMENDATION)
        .collect(toImmutableList());
  }

  /** How a contender of the file of figures is named on the page. */
  static String named(String contender) {
    return contenders().stream()
        .filter(entrant -> entrant.contender.equals(contender))
        .map(Entrant::contenderLabel)
        .findFirst()
        .orElse(contender);
  }

  /** The times of this line among all figures. */
  Figures times(Figures figures) {
    return figures(figures, measure);
  }

  /** What was measured of this contender otherwise. */
  Figures figures(Figures figures, Measure other) {
    return figures.measure(other).contender(contender);
  }

  /** Whether it turns rules into something else before it answers; Easy Rules keeps a list of lambdas. */
  boolean compiles() {
    return this != EASY_RULES;
  }

  String label() {
    return label;
  }

  /** The name of the contender alone. */
  String contenderLabel() {
    return kind == Kind.OURS ? "Restory" : label;
  }

  Kind kind() {
    return kind;
  }

  String color() {
    return color;
  }

  /** The look of its line in a chart: lengths of ink and gap. */
  String dashes() {
    return switch (this) {
      case RECOMMENDATION -> "7 3";
      case FLOOR, LAMBDAS -> "2 3";
      default -> "";
    };
  }
}
