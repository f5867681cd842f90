package org.restory.reach;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.restory.catalog.Catalog;
import org.restory.context.SessionContext;
import org.restory.engine.RuleBase;
import org.restory.engine.UsableFacts;
import org.restory.model.Format;
import org.restory.model.Id;
import org.restory.model.Phase;
import org.restory.model.practice.Aim;
import org.restory.model.practice.Exercise;
import org.restory.recommend.Recommender;
import org.restory.rule.Rule;
import org.restory.rule.condition.AimRaised;
import org.restory.rule.condition.Condition;
import org.restory.rule.condition.Leaf;
import org.restory.rule.effect.Effect;

/** For a rule or an exercise of a catalog, a case that reaches it: tried out, so what is found is right. */
public final class Reach {
  private static final int DEEPEST = 3;

  private final Catalog catalog;
  private final RuleBase rules;
  private final Recommender recommender;

  /** Reach in a catalog. */
  public Reach(Catalog catalog) {
    this.catalog = catalog;
    this.rules = RuleBase.of(catalog);
    this.recommender = Recommender.of(catalog).atMost(1000);
  }

  /** A case in which a rule holds, if one is found. */
  public Optional<SessionContext> of(Rule rule) {
    return waysOf(rule, DEEPEST)
        .flatMap(way -> sessions().flatMap(bare -> scene(bare).with(way).stream()))
        .filter(session -> holds(rule, session))
        .findFirst();
  }

  /** A case in which an exercise is recommended, if one is found. */
  public Optional<SessionContext> of(Exercise exercise) {
    return exercise.aims().keySet().stream()
        .flatMap(this::raising)
        .flatMap(rule -> waysOf(rule, DEEPEST))
        .flatMap(way -> sessions()
            .filter(bare -> exercise.formats().contains(bare.format())
                && exercise.phases().contains(bare.phase()))
            .flatMap(bare -> offering(exercise, bare, way).stream()))
        .findFirst();
  }

  private Optional<SessionContext> offering(
      Exercise exercise, SessionContext bare, ImmutableList<Leaf> way) {
    Optional<SessionContext> session = scene(bare).readyFor(exercise).with(way);
    if (session.isEmpty() || offers(exercise, session.get())) {
      return session;
    }
    ImmutableList<Leaf> kept = ImmutableList.<Leaf>builder()
        .addAll(way)
        .addAll(awaited(exercise, session.get()))
        .build();
    return scene(bare).readyFor(exercise).with(kept).filter(more -> offers(exercise, more));
  }

  /** What the rules that withhold an exercise wait for, where they do so for want of something. */
  private ImmutableList<Leaf> awaited(Exercise exercise, SessionContext session) {
    return recommender.recommend(session).withholdings().stream()
        .filter(withholding -> withholding.exercises().contains(exercise.id()))
        .flatMap(withholding -> withholding.reason().rule().stream())
        .flatMap(rule -> missing(catalog.get(Rule.class, rule).when()))
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<Leaf> missing(Condition condition) {
    return condition instanceof Condition.Not not
        ? Ways.of(not.part()).findFirst().stream().flatMap(List::stream)
        : condition.parts().stream().flatMap(Reach::missing);
  }

  /** Whether a rule holds in a case. */
  public boolean holds(Rule rule, SessionContext session) {
    return rules.match(UsableFacts.of(session)).fired().stream()
        .anyMatch(fired -> fired.rule().equals(rule));
  }

  /** Whether an exercise is recommended in a case. */
  public boolean offers(Exercise exercise, SessionContext session) {
    return recommender.recommend(session).recommendations().stream()
        .anyMatch(recommendation -> recommendation.exercise().equals(exercise.id()));
  }

  private Stream<ImmutableList<Leaf>> waysOf(Rule rule, int deeper) {
    return Ways.of(rule.when()).flatMap(way -> withAims(way, deeper));
  }

  /** A way that rests on aims, with a way to raise each of them. */
  private Stream<ImmutableList<Leaf>> withAims(ImmutableList<Leaf> way, int deeper) {
    Stream<ImmutableList<Leaf>> ways = Stream.of(way);
    for (Leaf leaf : way) {
      if (leaf instanceof AimRaised raised) {
        ways = ways.flatMap(sofar -> deeper == 0
            ? Stream.empty()
            : raising(raised.aim())
                .flatMap(rule -> waysOf(rule, deeper - 1))
                .map(more ->
                    ImmutableList.<Leaf>builder().addAll(more).addAll(sofar).build()));
      }
    }
    return ways;
  }

  private Stream<Rule> raising(Id<Aim> aim) {
    return catalog.offered(Rule.class).stream()
        .filter(rule -> rule.then().stream()
            .anyMatch(
                effect -> effect instanceof Effect.Raise raise && raise.aim().equals(aim)));
  }

  private Scene scene(SessionContext bare) {
    return new Scene(catalog, bare.format(), bare.phase());
  }

  private static Stream<SessionContext> sessions() {
    return Arrays.stream(Format.values())
        .flatMap(format -> Arrays.stream(Phase.values())
            .map(phase -> SessionContext.builder().format(format).phase(phase).build()));
  }
}
