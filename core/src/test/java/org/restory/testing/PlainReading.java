package org.restory.testing;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.restory.catalog.Catalog;
import org.restory.context.AllianceEvent;
import org.restory.context.Answer;
import org.restory.context.AttributeValue;
import org.restory.context.BarrierExperience;
import org.restory.context.Circumstance;
import org.restory.context.ClinicianPosition;
import org.restory.context.Consents;
import org.restory.context.Disclosure;
import org.restory.context.Fact;
import org.restory.context.Intersection;
import org.restory.context.Measurement;
import org.restory.context.PastExercise;
import org.restory.context.Readiness;
import org.restory.context.SessionConsent;
import org.restory.context.SetAside;
import org.restory.context.Stated;
import org.restory.context.StatedPreference;
import org.restory.model.Id;
import org.restory.model.person.Identity;
import org.restory.model.practice.Aim;
import org.restory.model.practice.Exercise;
import org.restory.model.world.Barrier;
import org.restory.rule.Range;
import org.restory.rule.Rule;
import org.restory.rule.condition.AimRaised;
import org.restory.rule.condition.AllianceEventNoted;
import org.restory.rule.condition.AttributeIs;
import org.restory.rule.condition.BarrierExperienced;
import org.restory.rule.condition.CircumstanceIs;
import org.restory.rule.condition.CircumstanceWithin;
import org.restory.rule.condition.ConceptStated;
import org.restory.rule.condition.Condition;
import org.restory.rule.condition.ConsentGiven;
import org.restory.rule.condition.ExerciseOffered;
import org.restory.rule.condition.FactsSetAside;
import org.restory.rule.condition.IdentityVoiced;
import org.restory.rule.condition.IntersectionStated;
import org.restory.rule.condition.Leaf;
import org.restory.rule.condition.MeasurementWithin;
import org.restory.rule.condition.PositionsDiffer;
import org.restory.rule.condition.PreferenceStated;
import org.restory.rule.condition.ReadinessStated;
import org.restory.rule.effect.Effect;

/** Reads rules as their documentation says them, one fact after the other: slow, plain, and with no index. */
public final class PlainReading implements Leaf.Visitor<Boolean> {
  private final Catalog catalog;
  private final List<Fact> facts;
  private final Set<Id<Aim>> raised = new LinkedHashSet<>();

  /** A reading of facts that may be used. */
  public PlainReading(Catalog catalog, List<Fact> facts) {
    this.catalog = catalog;
    this.facts = facts;
  }

  /** The rules that hold: tried again and again until no further aim is raised. */
  public Set<Rule> holding() {
    Set<Rule> holding = new LinkedHashSet<>();
    boolean grows = true;
    while (grows) {
      grows = false;
      for (Rule rule : catalog.all(Rule.class)) {
        if (holds(rule.when()) && holding.add(rule)) {
          grows = true;
          rule.then().stream()
              .filter(Effect.Raise.class::isInstance)
              .forEach(effect -> raised.add(((Effect.Raise) effect).aim()));
        }
      }
    }
    return holding;
  }

  /** Whether a condition holds, with the aims raised so far. */
  public boolean holds(Condition condition) {
    if (condition instanceof Leaf leaf) {
      return leaf.accept(this);
    }
    if (condition instanceof Condition.Not not) {
      return !holds(not.part());
    }
    long holding = condition.parts().stream().filter(this::holds).count();
    if (condition instanceof Condition.Any) {
      return holding >= 1;
    }
    return condition instanceof Condition.AtLeast some
        ? holding >= some.count()
        : holding == condition.parts().size();
  }

  @Override
  public Boolean barrier(BarrierExperienced leaf) {
    return count(
            BarrierExperience.class,
            fact -> leaf.barrier().stream()
                    .allMatch(
                        id -> catalog.withNarrower(Barrier.class, id).contains(fact.barrier()))
                && meet(leaf.levels(), fact.levels())
                && meet(leaf.domains(), fact.domains())
                && within(
                    leaf.intensity(),
                    fact.intensity().isPresent(),
                    fact.intensity().orElse(0))
                && meet(leaf.courses(), Set.of(fact.course()))
                && meet(leaf.chronicities(), fact.chronicity().stream().toList())
                && meet(leaf.mechanisms(), fact.mechanisms())
                && meet(leaf.leverages(), fact.leverage())
                && meet(leaf.safety(), fact.safety())
                && (!leaf.onIntersection()
                    || (fact.linkedTo().size() > 1
                        && facts.stream().anyMatch(Intersection.class::isInstance))))
        >= leaf.times();
  }

  @Override
  public Boolean identity(IdentityVoiced leaf) {
    return any(
        Disclosure.class,
        fact -> leaf.dimension().stream().allMatch(fact.dimension()::equals)
            && leaf.identity().stream()
                .allMatch(id -> fact.concept().stream()
                    .anyMatch(catalog.withNarrower(Identity.class, id)::contains))
            && leaf.salience().contains(fact.greatestSalience())
            && meet(
                leaf.positions(),
                Stream.concat(fact.position().stream(), fact.positionIn().values().stream())
                    .toList())
            && meet(leaf.meanings(), fact.meanings()));
  }

  @Override
  public Boolean intersection(IntersectionStated leaf) {
    return any(Intersection.class, fact -> fact.dimensions().containsAll(leaf.dimensions()));
  }

  @Override
  public Boolean difference(PositionsDiffer leaf) {
    return any(
        ClinicianPosition.class,
        fact -> fact.differsFromClient() == Answer.YES
            && leaf.dimension().stream().allMatch(fact.dimension()::equals)
            && any(Disclosure.class, voiced -> voiced.dimension().equals(fact.dimension())));
  }

  @Override
  public Boolean concept(ConceptStated<?> leaf) {
    return any(
            Stated.class,
            fact -> fact.kind() == leaf.kind()
                && leaf.concept().stream().allMatch(fact.concept()::equals))
        || any(
            BarrierExperience.class,
            fact -> leaf.ground() == Leaf.Ground.SAFETY
                && !fact.safety().isEmpty()
                && leaf.concept().stream().allMatch(fact.safety()::contains));
  }

  @Override
  public Boolean alliance(AllianceEventNoted leaf) {
    return any(
        AllianceEvent.class,
        fact -> leaf.kinds().contains(fact.kind())
            && meet(leaf.by(), Set.of(fact.by()))
            && meet(leaf.discussed(), Set.of(fact.discussed())));
  }

  @Override
  public Boolean measurement(MeasurementWithin leaf) {
    return any(Measurement.class, fact -> {
      boolean score = leaf.item().isPresent()
          ? fact.items().entrySet().stream()
              .anyMatch(item ->
                  item.getKey() == leaf.item().getAsInt() && leaf.score().contains(item.getValue()))
          : within(leaf.score(), fact.score().isPresent(), fact.score().orElse(0));
      return score
          && fact.instrument().equals(leaf.instrument())
          && within(leaf.fall(), fact.fall().isPresent(), fact.fall().orElse(0))
          && meet(leaf.followedUp(), Set.of(fact.followedUp()));
    });
  }

  @Override
  public Boolean exercise(ExerciseOffered leaf) {
    return count(PastExercise.class, fact -> {
          Exercise exercise = catalog.get(Exercise.class, fact.exercise());
          return leaf.exercise().stream().allMatch(exercise.id()::equals)
              && leaf.technique().stream().allMatch(exercise.technique()::equals)
              && leaf.depth().contains(exercise.depth())
              && meet(leaf.outcomes(), Set.of(fact.outcome()))
              && within(
                  leaf.sessionsAgo(),
                  fact.sessionsAgo().isPresent(),
                  fact.sessionsAgo().orElse(0));
        })
        >= leaf.times();
  }

  @Override
  public Boolean preference(PreferenceStated leaf) {
    return facts.contains(new StatedPreference(leaf.preference(), leaf.stance()));
  }

  @Override
  public Boolean consent(ConsentGiven leaf) {
    return facts.contains(new SessionConsent(leaf.scope(), Consents.Decision.GIVEN));
  }

  @Override
  public Boolean readiness(ReadinessStated leaf) {
    return facts.contains(new Readiness(leaf.prerequisite(), leaf.met()));
  }

  @Override
  public Boolean circumstance(CircumstanceIs leaf) {
    return any(
        Circumstance.class,
        fact -> fact.kind() == leaf.kind() && leaf.values().contains(fact.value()));
  }

  @Override
  public Boolean circumstance(CircumstanceWithin leaf) {
    return any(
        Circumstance.class,
        fact ->
            fact.kind() == leaf.kind() && leaf.range().contains(Double.parseDouble(fact.value())));
  }

  @Override
  public Boolean aim(AimRaised leaf) {
    return raised.contains(leaf.aim());
  }

  @Override
  public Boolean attribute(AttributeIs leaf) {
    return any(
        AttributeValue.class,
        fact -> fact.attribute().equals(leaf.attribute())
            && (leaf.values().isEmpty()
                ? fact.number().stream().anyMatch(leaf.range()::contains)
                : leaf.values().contains(fact.value())));
  }

  @Override
  public Boolean setAside(FactsSetAside leaf) {
    return any(SetAside.class, fact -> leaf.reasons().contains(fact.reason()));
  }

  private <F extends Fact> boolean any(Class<F> type, Predicate<F> test) {
    return count(type, test) > 0;
  }

  private <F extends Fact> long count(Class<F> type, Predicate<F> test) {
    return facts.stream().filter(type::isInstance).map(type::cast).filter(test).count();
  }

  private static boolean within(Range range, boolean known, double number) {
    return known ? range.contains(number) : range.isAny();
  }

  private static <T> boolean meet(Set<T> wanted, Collection<T> stated) {
    return wanted.isEmpty() || !Collections.disjoint(wanted, stated);
  }
}
