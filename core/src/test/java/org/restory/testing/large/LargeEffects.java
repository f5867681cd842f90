package org.restory.testing.large;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.restory.model.ConsentScope;
import org.restory.model.Id;
import org.restory.model.Participation;
import org.restory.model.Tag;
import org.restory.model.practice.Aim;
import org.restory.model.practice.Technique;
import org.restory.rule.effect.Effect;
import org.restory.rule.effect.Target;
import org.restory.rule.effect.Weight;

/** Effects in the shares that authors use them: most raise an aim, some hold back a narrow part of the work. */
final class LargeEffects {
  private final Chance chance;

  LargeEffects(Chance chance) {
    this.chance = chance;
  }

  Effect raise(ImmutableList<Id<Aim>> aims) {
    return new Effect.Raise(chance.one(aims), chance.one(Weight.class));
  }

  Effect restraint() {
    return switch (chance.between(0, 9)) {
      case 0, 1, 2, 3 -> new Effect.Withhold(narrow(), chance.in(30));
      case 4, 5, 6 -> new Effect.CapDepth(chance.between(1, 3), narrow());
      case 7, 8 -> new Effect.CapExposure(chance.between(0, 3), narrow());
      default -> new Effect.RequireConsent(chance.one(ConsentScope.class), narrow());
    };
  }

  Effect other() {
    return switch (chance.between(0, 2)) {
      case 0 -> new Effect.Caution("Go slowly.", Optional.empty(), narrow());
      case 1 -> new Effect.Prefer(narrow());
      default -> new Effect.Notice("Ask first.", Optional.empty());
    };
  }

  private Target narrow() {
    Target.Builder target = Target.builder();
    if (chance.in(60)) {
      target.addTechniques(chance.id(Technique.class));
    } else {
      target.addTags(chance.id(Tag.class));
    }
    if (chance.in(20)) {
      target.addParticipations(chance.one(Participation.class));
    }
    if (chance.in(20)) {
      target.minDepth(chance.between(2, 3));
    }
    if (chance.in(8)) {
      target.withoutAdaptation(true);
    }
    if (chance.in(8)) {
      target.declinedTimes(chance.between(1, 2));
    }
    return target.build();
  }
}
