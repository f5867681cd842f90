package org.restory.review;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.restory.catalog.Catalog;

/**
 * Looks for who would go away from a catalog without a choice, and for what is said without a word of where it comes from: aims,
 * techniques, goals and barriers that are served thinly, and rules, exercises and items that name no source.
 */
public final class CoverageReview {
  private CoverageReview() {}

  /** What there is to add, by item, then by kind. */
  public static ImmutableList<Finding> of(Catalog catalog) {
    return Stream.of(
            new Supply(catalog).findings(),
            new Choices(catalog).findings(),
            new Sources(catalog).findings())
        .flatMap(findings -> findings)
        .distinct()
        .sorted(comparing(Finding::item).thenComparing(Finding::kind).thenComparing(Finding::text))
        .collect(toImmutableList());
  }
}
