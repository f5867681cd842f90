package org.restory.testing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.restory.catalog.Catalog;
import org.restory.catalog.Pack;
import org.restory.model.Concept;
import org.restory.model.practice.Exercise;
import org.restory.rule.Rule;
import org.restory.rule.condition.Leaf;

/** Random catalogs: the shared vocabulary, random exercises, and random rules that the catalog accepts. */
public final class RandomCatalogs {
  private RandomCatalogs() {}

  /** Catalogs with rules over leaves of every kind. */
  public static Arbitrary<Catalog> any() {
    return packs().map(Catalog::of);
  }

  /** Catalogs with rules over some leaves only. */
  public static Arbitrary<Catalog> over(Arbitrary<Leaf> leaves) {
    return over(leaves, leaves);
  }

  /** The same, with nothing but {@code deniable} leaves under a negation. */
  public static Arbitrary<Catalog> over(Arbitrary<Leaf> leaves, Arbitrary<Leaf> deniable) {
    return Combinators.combine(RandomExercises.any(), RandomRules.over(leaves, deniable))
        .as((exercises, rules) -> Catalog.of(pack(exercises, rules)));
  }

  /** The packs that random catalogs are made of. */
  public static Arbitrary<Pack> packs() {
    return Combinators.combine(RandomExercises.any(), RandomRules.any()).as(RandomCatalogs::pack);
  }

  private static Pack pack(List<Exercise> exercises, List<Rule> rules) {
    return pack(ImmutableList.<Concept<?>>builder()
        .addAll(Vocabulary.concepts())
        .addAll(exercises)
        .addAll(rules)
        .build());
  }

  /** A pack that holds some concepts. */
  public static Pack pack(List<? extends Concept<?>> concepts) {
    return Pack.builder().name("random").version("1").addAllConcepts(concepts).build();
  }
}
