package org.restory.testing.large;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.restory.catalog.Catalog;
import org.restory.catalog.Pack;
import org.restory.model.About;
import org.restory.model.Concept;
import org.restory.model.HostAttribute;
import org.restory.model.Id;
import org.restory.model.practice.Aim;
import org.restory.pack.StandardPack;
import org.restory.rule.Rule;
import org.restory.rule.condition.AimRaised;
import org.restory.rule.condition.Condition;
import org.restory.rule.effect.Effect;

/**
 * A pack of any number of rules over the standard vocabulary, in the mixture that authors write: aims over four strata, restraints,
 * cautions, and some rules that say what others do. The same each time.
 */
public final class LargePack {
  static final Id<HostAttribute> WAITING = Id.of("large:waiting-days");
  private static final int STRATA = 4;

  private final Catalog standard = StandardPack.catalog();
  private final Chance chance = new Chance(standard);
  private final LargeConditions conditions = new LargeConditions(chance);
  private final LargeEffects effects = new LargeEffects(chance);
  private final int rules;
  private final ImmutableList<Id<Aim>> standardAims = standard.offered(Aim.class).stream()
      .filter(aim -> !aim.forClinician())
      .map(Aim::id)
      .collect(ImmutableList.toImmutableList());
  private final ImmutableList<Id<Aim>> ownAims;

  private LargePack(int rules) {
    this.rules = rules;
    this.ownAims = IntStream.range(0, Math.max(STRATA, rules / 80))
        .mapToObj(number -> Id.<Aim>of("large:aim-" + number))
        .collect(ImmutableList.toImmutableList());
  }

  /** The standard pack, with a pack of so many rules over it, and one exercise for every twenty of them. */
  public static Catalog catalog(int rules) {
    return Catalog.of(StandardPack.pack(), new LargePack(rules).pack());
  }

  private Pack pack() {
    return Pack.builder()
        .name("large")
        .version("1")
        .namespace("large")
        .addConcepts(new HostAttribute(WAITING, About.of("Waiting", "Days waited.")))
        .addAllConcepts(ownAims.stream().map(LargePack::aim).toList())
        .addAllConcepts(exercises())
        .addAllConcepts(IntStream.range(0, rules).mapToObj(this::rule).toList())
        .build();
  }

  private ImmutableList<Concept<?>> exercises() {
    LargeExercises exercises = new LargeExercises(chance, standard);
    ImmutableList<Id<Aim>> aims = Stream.concat(standardAims.stream(), ownAims.stream())
        .collect(ImmutableList.toImmutableList());
    return IntStream.range(0, rules / 20)
        .mapToObj(number -> exercises.one(number, aims))
        .collect(ImmutableList.toImmutableList());
  }

  private static Aim aim(Id<Aim> id) {
    return Aim.builder()
        .id(id)
        .about(About.of("Aim " + id, "What " + id + " is for."))
        .build();
  }

  private Rule rule(int number) {
    int share = chance.between(0, 99);
    if (share < 15) {
      return rule(number, conditions.any(ImmutableList.of()), effects.restraint());
    }
    if (share < 30) {
      return rule(number, conditions.any(ImmutableList.of()), effects.other());
    }
    if (share < 38) {
      int stratum = chance.between(1, STRATA - 1);
      Condition earlier = new AimRaised(chance.one(stratum(chance.between(0, stratum - 1))));
      return rule(
          number, conditions.any(ImmutableList.of(earlier)), effects.raise(stratum(stratum)));
    }
    ImmutableList<Id<Aim>> aims = chance.in(50) ? standardAims : ownAims;
    return rule(number, conditions.any(ImmutableList.of()), effects.raise(aims));
  }

  private ImmutableList<Id<Aim>> stratum(int stratum) {
    return IntStream.range(0, ownAims.size())
        .filter(place -> place % STRATA == stratum)
        .mapToObj(ownAims::get)
        .collect(ImmutableList.toImmutableList());
  }

  private static Rule rule(int number, Condition when, Effect then) {
    return Rule.builder()
        .id(Id.of("large:rule-" + number))
        .when(when)
        .addThen(then)
        .because("Because of " + number + ".")
        .forClient("For you, because of " + number + ".")
        .liftsWhen("It has changed.")
        .build();
  }
}
