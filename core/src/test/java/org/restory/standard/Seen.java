package org.restory.standard;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.restory.catalog.Catalog;
import org.restory.check.Words;
import org.restory.model.Id;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.Technique;
import org.restory.report.PlainText;
import org.restory.report.Reason;
import org.restory.report.Recommendation;
import org.restory.report.RecommendationReport;
import org.restory.report.Withholding;

/**
 * What can be seen in a report of one rule, and of the work offered. What is offered always means work that a client takes part
 * in; {@code depth 2} means 2 or deeper, {@code exposure 2} means 2 or more.
 *
 * <ul>
 *   <li>{@code some client work}, {@code no depth 2}, {@code some tag critique}, and so with exposure, technique, family,
 *       participation and exercise;
 *   <li>{@code gate}, {@code firm work with critique}, {@code held depth 3 or more}, {@code raises build-trust}, {@code says
 *       legal advice}: what this rule does, each with {@code not} before it where it does not;
 *   <li>{@code quiet}: this rule is nowhere in the report;
 *   <li>{@code aims build-trust}: the aim is raised, by whatever rule;
 *   <li>{@code client reads some words}, {@code clinician reads some words}, each with {@code not} before it.
 * </ul>
 *
 * @param catalog where the exercises stand
 * @param rule the number of the rule
 * @param report the report
 */
record Seen(Catalog catalog, String rule, RecommendationReport report) {

  /** What an expectation says must not be, if it is one of those. */
  static Optional<String> denied(String expectation) {
    if (expectation.startsWith("no ")) {
      return Optional.of("some " + expectation.substring(3));
    }
    return expectation.startsWith("not ")
        ? Optional.of(expectation.substring(4))
        : Optional.empty();
  }

  /** What is read, whoever reads it: what a client must not read can be shown to be there by a clinician's reading it. */
  static String whoeverReads(String expectation) {
    return expectation.replaceFirst("^(client|clinician) reads ", "someone reads ");
  }

  /** Whether it is so. */
  boolean is(String expectation) {
    return denied(expectation).map(that -> !shows(that)).orElseGet(() -> shows(expectation));
  }

  /** What there is in the report, to be told where an expectation fails. */
  String instead() {
    return "  offered: "
        + offered().map(this::brief).collect(joining(", "))
        + "\n  withheld by it: "
        + withheld()
            .map(held -> (held.firm() ? "firm " : "held ") + held.what())
            .toList()
        + "\n  raised by it: " + raised().toList()
        + "\n  said by it: " + said().toList();
  }

  private boolean shows(String expectation) {
    String[] words = expectation.split(" ", 2);
    String what = words.length > 1 ? words[1] : "";
    return switch (words[0]) {
      case "some" -> offered().anyMatch(kind(what));
      case "firm" -> withheld().anyMatch(held -> held.firm() && isAbout(held, what));
      case "held" -> withheld().anyMatch(held -> !held.firm() && isAbout(held, what));
      case "raises" -> raised().anyMatch(what::equals);
      case "says" -> said().anyMatch(text -> text.contains(what));
      case "aims" -> report.aims().stream().anyMatch(aim -> aim.aim().value().equals(what));
      case "gate" ->
        report.notices().stream()
            .anyMatch(notice ->
                notice.gate() && notice.reason().filter(this::isOfRule).isPresent());
      case "quiet" ->
        withheld().findAny().isEmpty()
            && raised().findAny().isEmpty()
            && said().findAny().isEmpty();
      case "client" -> text(report.forClient()).contains(read(what));
      case "clinician" -> text(report).contains(read(what));
      default -> throw new IllegalArgumentException(expectation);
    };
  }

  private Predicate<Recommendation> kind(String what) {
    String[] words = what.split(" ", 2);
    return switch (words[0]) {
      case "client" -> offer -> true;
      case "depth" -> offer -> offer.depth() >= Integer.parseInt(words[1]);
      case "exposure" -> offer -> offer.exposure() >= Integer.parseInt(words[1]);
      case "tag" -> offer -> exercise(offer).tags().contains(Id.of(words[1]));
      case "technique" -> offer -> exercise(offer).technique().equals(Id.of(words[1]));
      case "family" -> offer -> family(offer).equals(words[1]);
      case "exercise" -> offer -> offer.exercise().equals(Id.of(words[1]));
      case "participation" -> offer -> name(offer.participation()).equals(words[1]);
      default -> throw new IllegalArgumentException(what);
    };
  }

  private Stream<Recommendation> offered() {
    return report.recommendations().stream()
        .filter(offer -> offer.participation().includesClient());
  }

  private Stream<Withholding> withheld() {
    return report.withholdings().stream().filter(held -> isOfRule(held.reason()));
  }

  private static boolean isAbout(Withholding held, String what) {
    return what.isEmpty() || held.what().equals(what);
  }

  private Stream<String> raised() {
    return report.aims().stream()
        .filter(aim -> aim.reasons().stream().anyMatch(this::isOfRule))
        .map(aim -> aim.aim().value());
  }

  private Stream<String> said() {
    Stream<String> notices = report.notices().stream()
        .filter(notice -> notice.reason().filter(this::isOfRule).isPresent())
        .map(notice -> notice.text());
    Stream<String> cautions = report.recommendations().stream()
        .flatMap(offer -> offer.cautions().stream())
        .filter(caution -> caution.why().filter(this::isOfRule).isPresent())
        .map(caution -> caution.text());
    return Stream.concat(notices, cautions).distinct();
  }

  private boolean isOfRule(Reason reason) {
    return reason.number().equals(Optional.of(rule));
  }

  private String text(RecommendationReport shown) {
    return PlainText.of(catalog).write(shown).replaceAll("\\s+", " ");
  }

  private static String read(String what) {
    List<String> words = List.of(what.split(" ", 2));
    if (words.size() < 2 || !words.get(0).equals("reads")) {
      throw new IllegalArgumentException(what);
    }
    return words.get(1);
  }

  private Exercise exercise(Recommendation offer) {
    return catalog.get(Exercise.class, offer.exercise());
  }

  private String family(Recommendation offer) {
    return name(catalog.get(Technique.class, exercise(offer).technique()).family());
  }

  private static String name(Enum<?> value) {
    return Words.of(value);
  }

  private String brief(Recommendation offer) {
    return offer.exercise().value() + " " + offer.depth() + "/" + offer.exposure();
  }
}
