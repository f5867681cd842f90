package org.restory.testkit;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.restory.model.Concept;
import org.restory.model.Id;
import org.restory.model.practice.Aim;
import org.restory.model.practice.Exercise;
import org.restory.report.RaisedAim;
import org.restory.report.Reason;
import org.restory.report.Recommendation;
import org.restory.report.RecommendationReport;
import org.restory.report.Withholding;

/**
 * What is expected of the answer to a case. A failure tells what there is instead, with rules and facts. An id or a rule that the
 * catalog does not know fails every expectation, also one that something is not there.
 */
public class ScenarioAssert extends AbstractAssert<ScenarioAssert, Scenario> {

  /** No expectation yet. */
  public ScenarioAssert(Scenario scenario) {
    super(scenario, ScenarioAssert.class);
  }

  /** Each of these exercises is recommended, at whatever place. */
  public ScenarioAssert recommends(String... exercises) {
    known(Exercise.class, exercises);
    WhyNot whyNot = new WhyNot(actual);
    ImmutableList<String> missing = Stream.of(exercises)
        .filter(id -> recommended(id).isEmpty())
        .map(id -> id + ": " + whyNot.of(Id.of(id)))
        .collect(toImmutableList());
    if (!missing.isEmpty()) {
      throw unmet("to recommend", missing, account().recommended() + account().raised());
    }
    return this;
  }

  /** None of these exercises is recommended. */
  public ScenarioAssert doesNotRecommend(String... exercises) {
    known(Exercise.class, exercises);
    ImmutableList<String> found = Stream.of(exercises)
        .flatMap(id -> recommended(id).stream())
        .map(offered -> offered.exercise() + ": it serves "
            + offered.aims().stream()
                .map(served -> Account.raised(served.raised()))
                .collect(joining(" and ")))
        .collect(toImmutableList());
    if (!found.isEmpty()) {
      throw unmet("not to recommend", found, account().recommended());
    }
    return this;
  }

  /** This exercise is recommended before all others. */
  public ScenarioAssert recommendsFirst(String exercise) {
    known(Exercise.class, exercise);
    boolean first = report().recommendations().stream()
        .limit(1)
        .anyMatch(offered -> offered.exercise().value().equals(exercise));
    if (!first) {
      String why = recommended(exercise).isPresent()
          ? "others come before it"
          : new WhyNot(actual).of(Id.of(exercise));
      throw unmet(
          "to recommend first",
          ImmutableList.of(exercise + ": " + why),
          account().recommended() + account().raised());
    }
    return this;
  }

  /** This aim is raised. */
  public ScenarioAssert raises(String aim) {
    known(Aim.class, aim);
    if (raised(aim).findAny().isEmpty()) {
      throw unmet("to raise", ImmutableList.of(aim), account().raised());
    }
    return this;
  }

  /** This aim is raised, and this rule is among those that raise it. */
  public ScenarioAssert raises(String aim, Because because) {
    known(Aim.class, aim);
    known(because);
    if (raised(aim).flatMap(found -> found.reasons().stream()).noneMatch(because::isBehind)) {
      throw unmet(
          "to raise",
          ImmutableList.of(aim + ", by " + because.rule()),
          account().raised());
    }
    return this;
  }

  /** None of these aims is raised. */
  public ScenarioAssert doesNotRaise(String... aims) {
    known(Aim.class, aims);
    ImmutableList<String> found =
        Stream.of(aims).flatMap(this::raised).map(Account::raised).collect(toImmutableList());
    if (!found.isEmpty()) {
      throw unmet("not to raise", found, "");
    }
    return this;
  }

  /** This exercise is called for, would fit, and is withheld. */
  public ScenarioAssert withholds(String exercise) {
    known(Exercise.class, exercise);
    if (withheld(exercise).findAny().isEmpty()) {
      throw unmet(
          "to withhold",
          ImmutableList.of(exercise + ": " + notWithheld(exercise)),
          account().withheld());
    }
    return this;
  }

  /** This exercise is called for, would fit, and is withheld by this rule, perhaps beside others. */
  public ScenarioAssert withholds(String exercise, Because because) {
    known(Exercise.class, exercise);
    known(because);
    if (withheld(exercise).map(Withholding::reason).noneMatch(because::isBehind)) {
      throw unmet(
          "to withhold",
          ImmutableList.of(exercise + ", by " + because.rule() + ": " + notWithheld(exercise)),
          account().withheld());
    }
    return this;
  }

  /** None of these exercises is withheld. */
  public ScenarioAssert doesNotWithhold(String... exercises) {
    known(Exercise.class, exercises);
    ImmutableList<String> found = Stream.of(exercises)
        .flatMap(id -> withheld(id).map(by -> id + ": " + Account.withheld(by)))
        .collect(toImmutableList());
    if (!found.isEmpty()) {
      throw unmet("not to withhold", found, "");
    }
    return this;
  }

  /** This exercise is recommended with a caution that this rule gives. */
  public ScenarioAssert cautions(String exercise, Because because) {
    known(Exercise.class, exercise);
    known(because);
    boolean cautioned = recommended(exercise).stream()
        .flatMap(offered -> offered.cautions().stream())
        .flatMap(caution -> caution.why().stream())
        .anyMatch(because::isBehind);
    if (!cautioned) {
      throw unmet(
          "to recommend with a caution",
          ImmutableList.of(exercise + ", by " + because.rule()),
          account().recommended() + account().cautioned());
    }
    return this;
  }

  /** This rule gives a notice, or stands as a gate, before all recommendations. */
  public ScenarioAssert notices(Because because) {
    known(because);
    boolean noticed = report().notices().stream()
        .flatMap(notice -> notice.reason().stream())
        .anyMatch(because::isBehind);
    if (!noticed) {
      throw unmet(
          "to give notice", ImmutableList.of("by " + because.rule()), account().noticed());
    }
    return this;
  }

  /** This rule stands behind something in the report: an aim, a caution, a preference, a withholding or a notice. */
  public ScenarioAssert cites(Because because) {
    known(because);
    if (reasons().noneMatch(because::isBehind)) {
      throw unmet(
          "to cite",
          ImmutableList.of(because.rule()),
          account().raised()
              + account().withheld()
              + account().cautioned()
              + account().noticed());
    }
    return this;
  }

  /** This rule stands behind nothing in the report. */
  public ScenarioAssert doesNotCite(Because because) {
    known(because);
    ImmutableList<String> found = reasons()
        .filter(because::isBehind)
        .map(reason -> reason.label() + " on " + FactNames.of(reason.facts()))
        .distinct()
        .collect(toImmutableList());
    if (!found.isEmpty()) {
      throw unmet("not to cite", found, "");
    }
    return this;
  }

  /** Something recommended seeks change around the person rather than in them. */
  public ScenarioAssert addressesContext() {
    boolean met = report().recommendations().stream()
        .flatMap(offered -> offered.aims().stream())
        .map(served -> actual.catalog().get(Aim.class, served.raised().aim()))
        .anyMatch(Aim::addressesContext);
    if (!met) {
      throw unmet(
          "to recommend",
          ImmutableList.of("something that seeks change around the person"),
          account().recommended());
    }
    return this;
  }

  /**
   * Whatever a client takes part in goes no deeper than this.
   *
   * @param most 1 to 4
   */
  public ScenarioAssert staysWithinDepth(int most) {
    return staysWithin("depth", most, Recommendation::depth);
  }

  /**
   * Whatever a client takes part in is seen no further than this.
   *
   * @param most 0 to 4
   */
  public ScenarioAssert staysWithinExposure(int most) {
    return staysWithin("exposure", most, Recommendation::exposure);
  }

  private ScenarioAssert staysWithin(String what, int most, ToIntFunction<Recommendation> measure) {
    ImmutableList<String> beyond = report().recommendations().stream()
        .filter(offered -> offered.participation().includesClient())
        .filter(offered -> measure.applyAsInt(offered) > most)
        .map(offered -> offered.exercise() + ": " + what + " " + measure.applyAsInt(offered))
        .collect(toImmutableList());
    if (!beyond.isEmpty()) {
      throw unmet("to stay within " + what + " " + most + " with a client, not", beyond, "");
    }
    return this;
  }

  private RecommendationReport report() {
    isNotNull();
    return actual.report();
  }

  private Account account() {
    return new Account(report());
  }

  private Optional<Recommendation> recommended(String exercise) {
    return report().recommendations().stream()
        .filter(offered -> offered.exercise().value().equals(exercise))
        .findFirst();
  }

  private Stream<RaisedAim> raised(String aim) {
    return report().aims().stream().filter(raised -> raised.aim().value().equals(aim));
  }

  private Stream<Withholding> withheld(String exercise) {
    return report().withholdings().stream()
        .filter(withholding -> withholding.exercises().contains(Id.<Exercise>of(exercise)));
  }

  private String notWithheld(String exercise) {
    return recommended(exercise).isPresent()
        ? "it is recommended"
        : new WhyNot(actual).of(Id.of(exercise));
  }

  private Stream<Reason> reasons() {
    RecommendationReport report = report();
    return Stream.of(
            report.aims().stream().flatMap(aim -> aim.reasons().stream()),
            report.withholdings().stream().map(Withholding::reason),
            report.notices().stream().flatMap(notice -> notice.reason().stream()),
            report.recommendations().stream().flatMap(ScenarioAssert::reasons))
        .flatMap(reasons -> reasons);
  }

  private static Stream<Reason> reasons(Recommendation offered) {
    return Stream.of(
            offered.preferredBecause().stream(),
            offered.cautions().stream().flatMap(caution -> caution.why().stream()),
            offered.aims().stream().flatMap(served -> served.raised().reasons().stream()))
        .flatMap(reasons -> reasons);
  }

  private <T extends Concept<T>> void known(Class<T> kind, String... ids) {
    isNotNull();
    refuse(new Names(actual.catalog()).problems(kind, ids).collect(toImmutableList()));
  }

  private void known(Because because) {
    isNotNull();
    refuse(new Names(actual.catalog()).problem(because).stream().collect(toImmutableList()));
  }

  private void refuse(ImmutableList<String> problems) {
    if (!problems.isEmpty()) {
      throw failure("%s", "The expectation can't be checked:" + listed(problems));
    }
  }

  private AssertionError unmet(String verb, ImmutableList<String> what, String instead) {
    return failure("%s", "Expected " + actual + " " + verb + ":" + listed(what) + instead);
  }

  private static String listed(ImmutableList<String> lines) {
    return lines.stream().map(line -> "\n  " + line).collect(joining());
  }
}
