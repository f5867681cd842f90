package org.restory.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.restory.catalog.Acceptable;
import org.restory.catalog.InvalidContentException;
import org.restory.model.Id;
import org.restory.model.practice.Aim;
import org.restory.rule.Rule;
import org.restory.rule.condition.AimRaised;
import org.restory.rule.condition.Condition;
import org.restory.rule.condition.Leaf;
import org.restory.rule.effect.Effect;

/** Random rules that a catalog accepts: none turns on identity alone, and aims rest on earlier aims only. */
public final class RandomRules {
  private static final ImmutableSet<Leaf.Ground> UNDENIABLE =
      ImmutableSet.of(Leaf.Ground.SAFETY, Leaf.Ground.AIM, Leaf.Ground.SET_ASIDE);

  private RandomRules() {}

  /** Five to twenty rules with running ids, over leaves of every kind. */
  static Arbitrary<List<Rule>> any() {
    return over(RandomLeaves.any());
  }

  /** Five to twenty rules with running ids, over the given leaves. */
  static Arbitrary<List<Rule>> over(Arbitrary<Leaf> leaves) {
    return over(leaves, leaves);
  }

  /** The same, with nothing but {@code some} leaves under a negation. */
  static Arbitrary<List<Rule>> over(Arbitrary<Leaf> leaves, Arbitrary<Leaf> some) {
    Arbitrary<Leaf> deniable = some.filter(leaf -> !UNDENIABLE.contains(leaf.ground()));
    return Combinators.combine(
            RandomConditions.over(leaves, deniable),
            RandomLeaves.experiences(),
            RandomEffects.notices(),
            RandomEffects.any().list().ofMinSize(1).ofMaxSize(3))
        .as(Draft::new)
        .list()
        .ofMinSize(5)
        .ofMaxSize(20)
        .map(RandomRules::numbered);
  }

  /** A rule with an id, resting on a condition, with one effect. */
  public static Rule rule(String id, Condition when, Effect... then) {
    return rule(id, when, ImmutableList.copyOf(then));
  }

  private static Rule rule(String id, Condition when, List<Effect> then) {
    return Rule.builder()
        .id(Id.of(id))
        .when(when)
        .addAllThen(then)
        .because("Because of " + id + ".")
        .forClient("For you, because of " + id + ".")
        .liftsWhen("It has changed.")
        .build();
  }

  private static boolean accepted(Condition when) {
    return when.leaves().noneMatch(leaf -> leaf.ground() == Leaf.Ground.IDENTITY)
        || Acceptable.is(rule("rule", when, new Effect.Notice("Notice.", Optional.empty())));
  }

  /** Why a catalog refuses a rule, if it does. */
  public static Optional<String> problem(Rule rule) {
    try {
      Samples.catalog(rule);
      return Optional.empty();
    } catch (InvalidContentException refused) {
      return Optional.of(refused.problems().get(0).what());
    }
  }

  private static List<Rule> numbered(List<Draft> drafts) {
    List<Rule> rules = new ArrayList<>();
    for (Draft draft : drafts) {
      rules.add(rule("rule-" + rules.size(), draft.condition(), draft.effects()));
    }
    return rules;
  }

  /** A condition and effects as they come, with what makes an acceptable rule of them. */
  private record Draft(Condition when, Leaf experience, Effect notice, List<Effect> then) {
    Condition condition() {
      return accepted(when) ? when : Condition.all(experience, when);
    }

    List<Effect> effects() {
      boolean noticesOnly = when.leaves().anyMatch(leaf -> leaf.ground() == Leaf.Ground.SET_ASIDE);
      List<Effect> fit = noticesOnly
          ? List.of()
          : then.stream().filter(this::comesLater).filter(this::restsOnFacts).toList();
      return fit.isEmpty() ? List.of(notice) : fit;
    }

    /** An aim is raised only after all that the condition rests on, so that no circle can close. */
    private boolean comesLater(Effect effect) {
      return !(effect instanceof Effect.Raise raise)
          || when.leaves()
              .filter(AimRaised.class::isInstance)
              .allMatch(leaf -> place(((AimRaised) leaf).aim()) < place(raise.aim()));
    }

    /** What takes something away may not rest on an aim. */
    private boolean restsOnFacts(Effect effect) {
      return !effect.restrains() || when.leaves().noneMatch(AimRaised.class::isInstance);
    }

    private static int place(Id<Aim> aim) {
      return Vocabulary.AIMS.indexOf(aim);
    }
  }
}
