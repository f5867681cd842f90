package org.restory.engine;

import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.restory.context.SetAside.Reason;
import org.restory.model.Id;
import org.restory.model.practice.Aim;
import org.restory.rule.Rule;
import org.restory.rule.condition.AimRaised;
import org.restory.rule.condition.BarrierExperienced;
import org.restory.rule.condition.FactsSetAside;
import org.restory.rule.condition.IdentityVoiced;
import org.restory.rule.condition.IntersectionStated;
import org.restory.rule.condition.Leaf;
import org.restory.rule.condition.PositionsDiffer;
import org.restory.rule.effect.Effect;

/**
 * The rules through which who a person is can change anything: those that read it in their own condition, and those that rest on an
 * aim that one of these raises. No other rule, and nothing else in the library, may differ by identity. Immutable.
 */
public final class IdentityRules {
  private static final EnumSet<Reason> ABOUT_IDENTITY =
      EnumSet.of(Reason.IDENTITY_NOT_FROM_CLIENT, Reason.IDENTITY_WITHOUT_CONSENT);

  private final ImmutableSet<Id<Rule>> reading;
  private final ImmutableSet<Id<Rule>> all;
  private final BitSet numbers = new BitSet();

  /** The rules, in the order of their strata, so that those a rule rests on come before it. */
  IdentityRules(Iterable<CompiledRule> rules) {
    ImmutableSet.Builder<Id<Rule>> reads = ImmutableSet.builder();
    ImmutableSet.Builder<Id<Rule>> rests = ImmutableSet.builder();
    Set<Id<Aim>> aims = new HashSet<>();
    int number = 0;
    for (CompiledRule compiled : rules) {
      Rule rule = compiled.rule();
      boolean own = rule.when().leaves().anyMatch(IdentityRules::isRead);
      if (own) {
        reads.add(rule.id());
      }
      if (own || rule.when().leaves().anyMatch(leaf -> isOneOf(aims, leaf))) {
        rests.add(rule.id());
        numbers.set(number);
        rule.then().stream()
            .filter(Effect.Raise.class::isInstance)
            .forEach(effect -> aims.add(((Effect.Raise) effect).aim()));
      }
      number++;
    }
    reading = reads.build();
    all = rests.build();
  }

  /** Whether a rule reads identity in its own condition: as voiced, as a difference or meeting of sides, or as set aside. */
  public boolean reads(Id<Rule> rule) {
    return reading.contains(rule);
  }

  /** Whether a rule reads identity, or rests on an aim that rests on it. */
  public boolean contains(Id<Rule> rule) {
    return all.contains(rule);
  }

  /** The same of a rule by its number in the rule base. */
  public boolean contains(int rule) {
    return numbers.get(rule);
  }

  private static boolean isRead(Leaf leaf) {
    return leaf instanceof IdentityVoiced
        || leaf instanceof IntersectionStated
        || leaf instanceof PositionsDiffer
        || (leaf instanceof BarrierExperienced barrier && barrier.onIntersection())
        || (leaf instanceof FactsSetAside aside
            && !Collections.disjoint(aside.reasons(), ABOUT_IDENTITY));
  }

  private static boolean isOneOf(Set<Id<Aim>> aims, Leaf leaf) {
    return leaf instanceof AimRaised raised && aims.contains(raised.aim());
  }
}
