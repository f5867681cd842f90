package org.restory.counterfactual;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.restory.choice.Choice;
import org.restory.choice.Chooser;
import org.restory.choice.Restraint;
import org.restory.choice.Standing;
import org.restory.choice.TargetedEffect;
import org.restory.context.Circumstance;
import org.restory.explain.Obstacle.DoesNotFit;
import org.restory.model.Id;
import org.restory.model.practice.Aim;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.Fit;
import org.restory.model.world.Level;
import org.restory.rule.Rule;
import org.restory.rule.condition.BarrierExperienced;
import org.restory.rule.condition.Leaf;
import org.restory.rule.effect.Effect;

/** What an exercise lacks, from where a choice stands: that it fits, that nothing holds it back, and that enough calls for it. */
final class Requirements {
  /** What the safeguard for context rests on. */
  static final BarrierExperienced BEYOND_PERSONS = BarrierExperienced.builder()
      .addAllLevels(Arrays.stream(Level.values()).filter(Level::isBeyondPersons).toList())
      .build();

  private final Chooser chooser;
  private final int number;
  private final Exercise exercise;
  private final Permission permission;
  private final ImmutableList<Rule> rules;
  private final ImmutableListMultimap<Id<Aim>, Rule> raisers;
  /** The rules that call for what it serves; what calls most first. */
  private final ImmutableList<Rule> calling;

  /** The other rules that prefer some exercises. */
  private final ImmutableList<Rule> preferringSome;

  private final Set<Leaf> asked = new LinkedHashSet<>();

  Requirements(Chooser chooser, int number, Permission permission) {
    this.chooser = chooser;
    this.number = number;
    this.exercise = chooser.shelf().get(number);
    this.permission = permission;
    this.rules = chooser.catalog().offered(Rule.class);
    this.raisers = raisers(rules);
    this.calling = exercise.aims().keySet().stream()
        .flatMap(aim -> raisers.get(aim).stream())
        .distinct()
        .sorted(Comparator.comparingInt(this::pull).reversed())
        .collect(ImmutableList.toImmutableList());
    this.preferringSome = rules.stream()
        .filter(rule -> rule.then().stream().anyMatch(Effect.Prefer.class::isInstance))
        .filter(rule -> !calling.contains(rule))
        .collect(ImmutableList.toImmutableList());
  }

  /** The leaves that steps were told to meet. */
  Set<Leaf> asked() {
    return asked;
  }

  /** The ways to meet the first thing it lacks; none where it lacks what may not or can't be met. */
  ImmutableList<Steps> first(Choice choice) {
    Standing standing = Standing.of(chooser.shelf(), choice, number);
    Ways ways = new Ways(choice.view().match(), raisers::get, permission);
    ImmutableList<Steps> found = first(standing, choice, ways);
    found.forEach(steps -> steps.all().forEach(step -> {
      if (step instanceof Step.Meet meet) {
        asked.add(meet.leaf());
      }
    }));
    return found;
  }

  private ImmutableList<Steps> first(Standing standing, Choice choice, Ways ways) {
    if (standing.isHeldFirmly()) {
      permission.refuse();
      return ImmutableList.of();
    }
    if (!standing.misfits().isEmpty()) {
      return toFit(standing.misfits().get(0));
    }
    if (!standing.restraints().isEmpty()) {
      return toLift(standing.restraints().get(0), ways);
    }
    return standing.calledFor() ? toRankHigher(choice, ways) : toCall(choice, ways);
  }

  private ImmutableList<Steps> toFit(DoesNotFit misfit) {
    return misfit.fitting().stream()
        .map(value -> new Circumstance(misfit.kind(), value))
        .filter(permission::mayPut)
        .map(circumstance -> Steps.of(new Step.Put(circumstance)))
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<Steps> toLift(Restraint restraint, Ways ways) {
    if (restraint instanceof Restraint.ByRule byRule) {
      return ways.to(false, byRule.fired().rule().when());
    }
    return restraint instanceof Restraint.ByPrerequisite unmet
            && permission.mayBeMet(unmet.readiness())
        ? ImmutableList.of(Steps.of(new Step.Ready(unmet.readiness())))
        : ImmutableList.of();
  }

  private ImmutableList<Steps> toCall(Choice choice, Ways ways) {
    List<ImmutableList<Steps>> each = new ArrayList<>();
    exercise.aims().keySet().forEach(aim -> each.add(ways.toAim(true, aim)));
    each.add(bySafeguard(choice));
    return Ways.smallest(each);
  }

  /** Where a barrier sits beyond the person, a safeguard may bring in what seeks change around them. */
  private ImmutableList<Steps> bySafeguard(Choice choice) {
    boolean seeksContext = exercise.aims().keySet().stream()
        .anyMatch(aim -> chooser.catalog().get(Aim.class, aim).addressesContext());
    return seeksContext && choice.selection().barriersBeyondPersons().isEmpty()
        ? ImmutableList.of(Steps.of(new Step.Meet(BEYOND_PERSONS)))
        : ImmutableList.of();
  }

  /** One more rule that calls for what it serves, or prefers it. */
  private ImmutableList<Steps> toRankHigher(Choice choice, Ways ways) {
    Set<Id<Rule>> holding = choice.view().match().fired().stream()
        .map(fired -> fired.rule().id())
        .collect(ImmutableSet.toImmutableSet());
    List<ImmutableList<Steps>> each = new ArrayList<>();
    for (Rule rule : calling) {
      if (!holding.contains(rule.id())) {
        each.add(ways.to(true, rule.when()));
      }
    }
    for (Rule rule : preferringSome) {
      if (!holding.contains(rule.id()) && prefers(rule, choice)) {
        each.add(ways.to(true, rule.when()));
      }
    }
    return Ways.smallest(each);
  }

  /** How much a rule would call for the exercise. */
  private int pull(Rule rule) {
    return rule.then().stream()
        .mapToInt(effect -> effect instanceof Effect.Raise raise
            ? raise.weight().value()
                * Optional.ofNullable(exercise.aims().get(raise.aim()))
                    .map(Fit::factor)
                    .orElse(0)
            : 0)
        .sum();
  }

  private boolean prefers(Rule rule, Choice choice) {
    int ofRule = chooser.rules().numberOf(rule.id());
    for (TargetedEffect preference : chooser.effects().preferences(ofRule)) {
      if (preference.takesIn(number, choice.context())) {
        return true;
      }
    }
    return false;
  }

  private static ImmutableListMultimap<Id<Aim>, Rule> raisers(List<Rule> rules) {
    ImmutableListMultimap.Builder<Id<Aim>, Rule> raisers = ImmutableListMultimap.builder();
    for (Rule rule : rules) {
      Set<Id<Aim>> raised = new LinkedHashSet<>();
      for (Effect effect : rule.then()) {
        if (effect instanceof Effect.Raise raise) {
          raised.add(raise.aim());
        }
      }
      raised.forEach(aim -> raisers.put(aim, rule));
    }
    return raisers.build();
  }
}
