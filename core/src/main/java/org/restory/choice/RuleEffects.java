package org.restory.choice;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.restory.catalog.Catalog;
import org.restory.engine.RuleBase;
import org.restory.engine.TargetMatch;
import org.restory.rule.Rule;
import org.restory.rule.effect.Effect;
import org.restory.rule.effect.Target;

/** What each rule of a rule base brings about, made ready: aims and exercises as numbers. Immutable. */
public final class RuleEffects {
  private final Shelf shelf;
  private final TargetMatch match;
  private final ImmutableList<OfRule> byRule;

  RuleEffects(Catalog catalog, Shelf shelf, RuleBase rules) {
    this.shelf = shelf;
    this.match = new TargetMatch(catalog);
    Map<Cut, BitSet> known = new HashMap<>();
    this.byRule = IntStream.range(0, rules.size())
        .mapToObj(rule -> ofRule(rules.rule(rule), known))
        .collect(ImmutableList.toImmutableList());
  }

  /** The aims that a rule raises: an aim's number, its weight, an aim, a weight, and so on. */
  ImmutableIntArray raises(int rule) {
    return byRule.get(rule).raises;
  }

  /** What a rule holds back. */
  public ImmutableList<TargetedEffect> restraints(int rule) {
    return byRule.get(rule).restraints;
  }

  /** What a rule prefers. */
  public ImmutableList<TargetedEffect> preferences(int rule) {
    return byRule.get(rule).preferences;
  }

  /** What a rule warns about. */
  public ImmutableList<TargetedEffect> cautions(int rule) {
    return byRule.get(rule).cautions;
  }

  private OfRule ofRule(Rule rule, Map<Cut, BitSet> known) {
    ImmutableIntArray.Builder raises = ImmutableIntArray.builder();
    ImmutableList.Builder<TargetedEffect> restraints = ImmutableList.builder();
    ImmutableList.Builder<TargetedEffect> preferences = ImmutableList.builder();
    ImmutableList.Builder<TargetedEffect> cautions = ImmutableList.builder();
    for (Effect effect : rule.then()) {
      if (effect instanceof Effect.Raise raise) {
        raises.add(shelf.labels().aimNumber(raise.aim())).add(raise.weight().value());
      } else if (effect instanceof Effect.Prefer) {
        preferences.add(targeted(effect, known));
      } else if (effect instanceof Effect.Caution) {
        cautions.add(targeted(effect, known));
      } else if (effect.restrains()) {
        restraints.add(targeted(effect, known));
      }
    }
    return new OfRule(raises.build(), restraints.build(), preferences.build(), cautions.build());
  }

  private TargetedEffect targeted(Effect effect, Map<Cut, BitSet> known) {
    Target target = effect.about().orElseThrow();
    boolean caps = effect instanceof Effect.CapDepth || effect instanceof Effect.CapExposure;
    Cut cut = new Cut(target, caps ? Optional.of(effect) : Optional.empty());
    BitSet exercises = known.computeIfAbsent(
        cut,
        each -> shelf.where(
            exercise -> match.isIn(target, exercise) && TargetMatch.isBeyond(effect, exercise)));
    return new TargetedEffect(shelf, effect, target, exercises);
  }

  /** What decides, whatever the case, which exercises an effect takes in. */
  private record Cut(Target target, Optional<Effect> cap) {}

  private record OfRule(
      ImmutableIntArray raises,
      ImmutableList<TargetedEffect> restraints,
      ImmutableList<TargetedEffect> preferences,
      ImmutableList<TargetedEffect> cautions) {}
}
