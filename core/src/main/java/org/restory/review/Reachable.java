package org.restory.review;

import com.google.common.collect.ImmutableListMultimap;
import java.util.stream.Stream;
import org.restory.catalog.ProblemKind;
import org.restory.logic.Formula;
import org.restory.model.Id;
import org.restory.model.practice.Aim;
import org.restory.model.world.Barrier;
import org.restory.rule.Rule;
import org.restory.rule.condition.BarrierExperienced;
import org.restory.rule.condition.Condition;
import org.restory.rule.condition.Leaf;

/** What no case reaches: aims and barriers that the rules leave aside. */
final class Reachable {
  private final RuleBook book;
  private final Targets targets;
  private final ImmutableListMultimap<Id<Barrier>, Answering> answering;

  Reachable(RuleBook book, Targets targets) {
    this.book = book;
    this.targets = targets;
    this.answering = answering(book);
  }

  Stream<Finding> findings() {
    return Stream.of(
            book.catalog.offered(Aim.class).stream().flatMap(this::ofAim),
            book.catalog.offered(Barrier.class).stream().flatMap(this::ofBarrier))
        .flatMap(findings -> findings);
  }

  private Stream<Finding> ofAim(Aim aim) {
    Stream.Builder<Finding> found = Stream.builder();
    if (book.raisers.get(aim.id()).stream().noneMatch(book::isLive)) {
      found.add(of(aim, ProblemKind.UNRAISED_AIM, "write a rule that raises it"));
    }
    if (targets.serving(aim.id()).isEmpty()) {
      found.add(of(aim, ProblemKind.UNSERVED_AIM, "offer an exercise that serves it"));
    }
    return found.build();
  }

  /** A rule on any barrier at all names none, and so answers none. */
  private Stream<Finding> ofBarrier(Barrier barrier) {
    boolean answered = answering.get(barrier.id()).stream()
        .anyMatch(each -> canHoldOn(each.rule, of(barrier.id(), each.leaf)));
    return answered
        ? Stream.empty()
        : Stream.of(of(
            barrier,
            ProblemKind.UNANSWERED_BARRIER,
            "write a rule that holds on it, or on one above it"));
  }

  private static ImmutableListMultimap<Id<Barrier>, Answering> answering(RuleBook book) {
    ImmutableListMultimap.Builder<Id<Barrier>, Answering> answering =
        ImmutableListMultimap.builder();
    book.rules.stream()
        .filter(book::isLive)
        .forEach(rule -> affirmed(rule.when())
            .filter(BarrierExperienced.class::isInstance)
            .map(BarrierExperienced.class::cast)
            .forEach(leaf -> leaf.barrier()
                .map(broad -> book.catalog.withNarrower(Barrier.class, broad))
                .ifPresent(
                    ids -> ids.forEach(id -> answering.put(id, new Answering(rule, leaf))))));
    return answering.build();
  }

  private boolean canHoldOn(Rule rule, Leaf leaf) {
    return !book.canHold(Formula.all(book.formula(rule), book.formula(leaf))).isNever();
  }

  private static Leaf of(Id<Barrier> barrier, BarrierExperienced leaf) {
    return BarrierExperienced.builder()
        .barrier(barrier)
        .addAllLevels(leaf.levels())
        .addAllDomains(leaf.domains())
        .intensity(leaf.intensity())
        .addAllCourses(leaf.courses())
        .addAllChronicities(leaf.chronicities())
        .addAllMechanisms(leaf.mechanisms())
        .addAllLeverages(leaf.leverages())
        .addAllSafety(leaf.safety())
        .onIntersection(leaf.onIntersection())
        .times(leaf.times())
        .build();
  }

  private static Stream<Leaf> affirmed(Condition condition) {
    if (condition instanceof Leaf leaf) {
      return Stream.of(leaf);
    }
    return condition instanceof Condition.Not
        ? Stream.empty()
        : condition.parts().stream().flatMap(Reachable::affirmed);
  }

  private Finding of(Aim aim, ProblemKind kind, String advice) {
    return Finding.in(book.catalog, Aim.class, aim.id(), kind, aim.name(), advice);
  }

  private Finding of(Barrier barrier, ProblemKind kind, String advice) {
    return Finding.in(book.catalog, Barrier.class, barrier.id(), kind, barrier.name(), advice);
  }

  /** A rule that holds on a barrier, and the part of it that does. */
  private record Answering(Rule rule, BarrierExperienced leaf) {}
}
