package org.restory.review;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.restory.catalog.Catalog;
import org.restory.catalog.Pack;
import org.restory.catalog.ProblemKind;
import org.restory.check.Words;
import org.restory.engine.TargetMatch;
import org.restory.model.practice.Exercise;
import org.restory.model.safety.Prerequisite;
import org.restory.rule.Rule;

/**
 * Compares each exercise before and after a pack overrides it, or its technique: what would have held the one back and does not
 * hold back the other. An author may have good reason; nobody should be surprised by it.
 */
public final class LayerReview {
  private final ImmutableList<Rule> rules;

  private LayerReview(Catalog whole) {
    this.rules = whole.offered(Rule.class);
  }

  /**
   * What slips from under a rule that takes something away, from a consent or from a prerequisite, by item. What depends on the
   * case, such as an access need, is left aside.
   *
   * @param packs as a catalog is made of them, in their order
   * @throws org.restory.catalog.InvalidContentException if they, or those up to one that overrides something, are no catalog
   */
  public static ImmutableList<Finding> of(List<Pack> packs) {
    LayerReview review = new LayerReview(catalog(packs));
    return IntStream.range(1, packs.size())
        .filter(place -> !packs.get(place).overrides().isEmpty())
        .boxed()
        .flatMap(place -> review.slips(
            catalog(packs.subList(0, place)),
            catalog(packs.subList(0, place + 1)),
            packs.get(place)))
        .sorted(
            comparing(Finding::item).thenComparing(Finding::text).thenComparing(Finding::advice))
        .collect(toImmutableList());
  }

  private static Catalog catalog(List<Pack> packs) {
    return Catalog.builder().addAll(packs).build();
  }

  private Stream<Finding> slips(Catalog before, Catalog after, Pack pack) {
    TargetMatch then = new TargetMatch(before);
    TargetMatch now = new TargetMatch(after);
    return before.offered(Exercise.class).stream().flatMap(was -> {
      Exercise is = after.get(Exercise.class, was.id());
      Stream<String> from = Stream.of(
              rules.stream()
                  .filter(rule -> rule.then().stream()
                      .anyMatch(
                          effect -> then.restrains(effect, was) && !now.restrains(effect, is)))
                  .map(rule -> Finding.name(Rule.class, rule.id())),
              Sets.difference(was.consents(), is.consents()).stream()
                  .map(scope -> "consent '" + Words.of(scope) + "'"),
              Sets.difference(was.prerequisites(), is.prerequisites()).stream()
                  .map(id -> Finding.name(Prerequisite.class, id)))
          .flatMap(held -> held);
      return from.map(held -> Finding.in(
          after,
          Exercise.class,
          is.id(),
          ProblemKind.SLIPS_FROM_RESTRAINT,
          held,
          "it can hold back what pack '" + pack.name() + "' overrides, and not what stands instead;"
              + " keep what it goes by, or withhold the new one by a rule of its own"));
    });
  }
}
