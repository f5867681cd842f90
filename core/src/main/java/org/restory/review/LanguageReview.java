package org.restory.review;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import org.restory.catalog.Catalog;

/**
 * Reads every text of a catalog that is offered and says where its language leads, presumes, orders, labels or is hard to read.
 * It finds what a rule can find; people still have to read what it does not.
 */
public final class LanguageReview {
  private LanguageReview() {}

  /** What there is to mend, by item, then by rule. */
  public static ImmutableList<Finding> of(Catalog catalog) {
    // An item begins with its kind, so that the order by item is one by kind and id.
    return CatalogTexts.of(catalog)
        .flatMap(LanguageRules::findingsIn)
        .distinct()
        .sorted(comparing(Finding::item).thenComparing(Finding::rule).thenComparing(Finding::text))
        .collect(toImmutableList());
  }
}
