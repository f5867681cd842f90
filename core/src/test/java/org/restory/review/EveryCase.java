package org.restory.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.restory.catalog.Catalog;
import org.restory.catalog.ProblemKind;
import org.restory.context.SessionContext;
import org.restory.engine.UsableFacts;
import org.restory.model.Id;
import org.restory.model.practice.Aim;
import org.restory.model.practice.Exercise;
import org.restory.rule.Rule;
import org.restory.rule.condition.Condition;
import org.restory.rule.effect.Effect;
import org.restory.testing.PlainReading;
import org.restory.testing.PlainTargets;

/** What a review should find, by trying every case there is, one rule and one exercise after the other. */
final class EveryCase {
  static final ImmutableSet<ProblemKind> KINDS = ImmutableSet.of(
      ProblemKind.DEAD_RULE,
      ProblemKind.ALWAYS_TRUE,
      ProblemKind.SAME_RULE,
      ProblemKind.SUBSUMED_RULE,
      ProblemKind.RULES_AT_ODDS,
      ProblemKind.RULE_IN_VAIN,
      ProblemKind.UNREACHABLE_EXERCISE,
      ProblemKind.TOO_LARGE_TO_DECIDE);

  private final Catalog catalog;
  private final List<SessionContext> cases;
  private final Map<Id<Rule>, BitSet> holding = new HashMap<>();
  private final List<String> findings = new ArrayList<>();

  EveryCase(Catalog catalog, List<SessionContext> cases) {
    this.catalog = catalog;
    this.cases = cases;
    rules().forEach(rule -> holding.put(rule.id(), where(rule.when())));
    rules().forEach(this::ofRule);
    catalog.offered(Exercise.class).stream()
        .filter(exercise -> rules().stream()
            .noneMatch(rule ->
                !Sets.intersection(raised(rule), exercise.aims().keySet()).isEmpty()
                    && leadsTo(rule, exercise)))
        .forEach(
            exercise -> add(ProblemKind.UNREACHABLE_EXERCISE, name(exercise), exercise.name()));
  }

  /** Each as a line, in no order. */
  List<String> findings() {
    return findings;
  }

  static String line(ProblemKind kind, String item, String text) {
    boolean inWords = kind == ProblemKind.DEAD_RULE || kind == ProblemKind.ALWAYS_TRUE;
    return kind + " " + item + (inWords ? "" : " " + text);
  }

  private void ofRule(Rule rule) {
    BitSet where = holding(rule);
    boolean plain = rule.when().equals(Condition.always());
    if (where.isEmpty()) {
      add(ProblemKind.DEAD_RULE, name(rule), "");
      return;
    }
    if (where.cardinality() == cases.size() && !plain) {
      add(ProblemKind.ALWAYS_TRUE, name(rule), "");
    }
    rules().stream()
        .filter(other -> !other.equals(rule) && isWithin(where, holding(other)))
        .forEach(other -> ofPair(rule, other));
    raised(rule).stream()
        .filter(aim -> serving(aim).findAny().isPresent())
        .filter(aim -> serving(aim).noneMatch(exercise -> leadsTo(rule, exercise)))
        .forEach(aim -> add(ProblemKind.RULE_IN_VAIN, name(rule), "aim '" + aim + "'"));
  }

  private void ofPair(Rule rule, Rule other) {
    Set<Effect> effects = Set.copyOf(rule.then());
    Set<Effect> others = Set.copyOf(other.then());
    boolean same = effects.equals(others) && holding(rule).equals(holding(other));
    if (same && rule.id().compareTo(other.id()) < 0) {
      add(ProblemKind.SAME_RULE, name(rule), name(other));
    } else if (!same && others.containsAll(effects)) {
      add(ProblemKind.SUBSUMED_RULE, name(rule), name(other));
    }
    PlainTargets plain = new PlainTargets(catalog, cases.get(0));
    boolean odds = effects.stream()
        .map(this::calledFor)
        .anyMatch(called -> !called.isEmpty()
            && called.stream()
                .allMatch(exercise -> others.stream()
                    .anyMatch(effect -> effect.firm() && plain.holdsBack(effect, exercise))));
    if (odds) {
      add(ProblemKind.RULES_AT_ODDS, name(rule), name(other));
    }
  }

  private List<Exercise> calledFor(Effect effect) {
    if (effect instanceof Effect.Raise raise) {
      return serving(raise.aim()).toList();
    }
    return effect instanceof Effect.Prefer prefer
        ? catalog.offered(Exercise.class).stream()
            .filter(exercise -> !prefer.target().aims().isEmpty()
                && exercise.aims().keySet().containsAll(prefer.target().aims()))
            .toList()
        : List.of();
  }

  /** Whether a rule holds in a case that fits an exercise and in which nothing holds it back. */
  private boolean leadsTo(Rule rule, Exercise exercise) {
    return holding(rule).stream().anyMatch(number -> {
      SessionContext session = cases.get(number);
      PlainTargets plain = new PlainTargets(catalog, session);
      return exercise.formats().contains(session.format())
          && exercise.phases().contains(session.phase())
          && session.minutes().stream().allMatch(minutes -> exercise.minutes() <= minutes)
          && rules().stream()
              .filter(other -> holding(other).get(number))
              .flatMap(other -> other.then().stream())
              .noneMatch(effect -> plain.holdsBack(effect, exercise));
    });
  }

  private BitSet where(Condition condition) {
    return IntStream.range(0, cases.size())
        .filter(
            number -> new PlainReading(catalog, UsableFacts.of(cases.get(number))).holds(condition))
        .collect(BitSet::new, BitSet::set, BitSet::or);
  }

  private ImmutableList<Rule> rules() {
    return catalog.offered(Rule.class);
  }

  private BitSet holding(Rule rule) {
    return Objects.requireNonNull(holding.get(rule.id()));
  }

  private Stream<Exercise> serving(Id<Aim> aim) {
    return catalog.offered(Exercise.class).stream()
        .filter(exercise -> exercise.aims().containsKey(aim));
  }

  private static ImmutableSet<Id<Aim>> raised(Rule rule) {
    return rule.then().stream()
        .filter(Effect.Raise.class::isInstance)
        .map(effect -> ((Effect.Raise) effect).aim())
        .collect(ImmutableSet.toImmutableSet());
  }

  private static boolean isWithin(BitSet some, BitSet all) {
    BitSet outside = (BitSet) some.clone();
    outside.andNot(all);
    return outside.isEmpty();
  }

  private void add(ProblemKind kind, String item, String text) {
    findings.add(line(kind, item, text));
  }

  private static String name(Rule rule) {
    return "rule '" + rule.id() + "'";
  }

  private static String name(Exercise exercise) {
    return "exercise '" + exercise.id() + "'";
  }
}
