package org.restory.testing;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.restory.catalog.Overrides;
import org.restory.catalog.Pack;
import org.restory.catalog.Translation;
import org.restory.model.Id;
import org.restory.rule.Rule;
import org.restory.rule.condition.Condition;
import org.restory.rule.effect.Effect;

/** Random packs to lay over the random packs of {@link RandomCatalogs}. */
public final class RandomLayers {
  /** The language of a translation; nobody speaks it. */
  public static final Locale MARKED = Locale.forLanguageTag("qaa");

  /** What every text of a translation begins with. */
  public static final String MARK = "»";

  private RandomLayers() {}

  /**
   * A few exercises and rules in a namespace. Each of the rules gives a notice, so that a report tells whether it held; and none
   * withholds unless something is stated, since such a rule touches also what it lets through.
   */
  public static Arbitrary<Pack> adding(String namespace) {
    return Combinators.combine(RandomExercises.few(namespace + ":exercise-"), RandomRules.any())
        .as((exercises, rules) -> layer(namespace)
            .addAllConcepts(exercises)
            .addAllConcepts(noticed(namespace, rules))
            .build());
  }

  /** The first of the exercises that every random catalog has, said anew. */
  public static Arbitrary<Pack> overriding(String namespace) {
    return RandomExercises.few("exercise-")
        .map(exercises -> layer(namespace)
            .addOverrides(Overrides.builder()
                .of("random")
                .because("It suits us.")
                .addConcepts(exercises.get(0))
                .build())
            .build());
  }

  /**
   * About half of what a pack holds, in a language of marks: each text stands in them, and no other text looks so. Rules are all
   * translated or none, since a caution that two rules give is shown once where its words are the same.
   */
  public static Pack translating(Pack base, Random choice) {
    boolean rules = choice.nextBoolean();
    Translation.Builder marked = Translation.builder().of(base.name()).language(MARKED);
    base.concepts().stream()
        .filter(concept -> concept.equals(base.concepts().get(0))
            || (concept instanceof Rule ? rules : choice.nextBoolean()))
        .forEach(concept -> marked.addConcepts(concept.reworded((path, text) -> marked(text))));
    return layer("marked").addTranslates(marked.build()).build();
  }

  private static String marked(String text) {
    return MARK + text;
  }

  private static Pack.Builder layer(String namespace) {
    return Pack.builder().name(namespace).version("1").namespace(namespace);
  }

  private static ImmutableList<Rule> noticed(String namespace, List<Rule> rules) {
    return rules.stream()
        .filter(rule -> !(negates(rule.when()) && rule.then().stream().anyMatch(Effect::restrains)))
        .limit(2)
        .map(rule -> Rule.builder()
            .id(Id.of(namespace + ":" + rule.id()))
            .when(rule.when())
            .addAllThen(rule.then())
            .addThen(new Effect.Notice("It holds.", Optional.empty()))
            .because(rule.because())
            .forClient(rule.forClient())
            .liftsWhen(rule.liftsWhen())
            .build())
        .collect(toImmutableList());
  }

  private static boolean negates(Condition condition) {
    return condition instanceof Condition.Not
        || condition.parts().stream().anyMatch(RandomLayers::negates);
  }
}
