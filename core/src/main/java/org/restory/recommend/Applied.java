package org.restory.recommend;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import org.restory.choice.TargetedEffect;
import org.restory.context.SessionContext;
import org.restory.engine.Match;
import org.restory.rule.effect.Effect;

/**
 * An effect of a rule, in one context.
 *
 * @param fired the rule
 * @param effect the effect
 * @param exercises the exercises that it takes in there, by number
 */
record Applied(Match.Fired fired, Effect effect, BitSet exercises) {
  /** Those of some rules that take anything in, in the order of the rules. */
  static ImmutableList<Applied> of(
      List<Match.Fired> rules,
      IntFunction<ImmutableList<TargetedEffect>> effects,
      SessionContext context) {
    ImmutableList.Builder<Applied> applied = ImmutableList.builder();
    for (Match.Fired fired : rules) {
      for (TargetedEffect effect : effects.apply(fired.number())) {
        BitSet exercises = effect.in(context);
        if (!exercises.isEmpty()) {
          applied.add(new Applied(fired, effect.effect(), exercises));
        }
      }
    }
    return applied.build();
  }

  boolean takesIn(int exercise) {
    return exercises.get(exercise);
  }
}
