package org.restory.review;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.restory.catalog.Catalog;

/**
 * Reads every text of a catalog that is offered and says where its language leads, presumes, orders, labels or is hard to read.
 * It finds what a rule can find; people still have to read what it does not. Its rules are English, and so they read what stands
 * in English only.
 */
public final class LanguageReview {
  private LanguageReview() {}

  /** What there is to mend, by item, then by rule. */
  public static ImmutableList<Finding> of(Catalog catalog) {
    // An item begins with its kind, so that the order by item is one by kind and id.
    return CatalogTexts.of(catalog)
        .filter(text -> isEnglish(catalog.languageOf(text.kind(), text.id())))
        .flatMap(text -> LanguageRules.findingsIn(text).map(found -> placed(found, text, catalog)))
        .distinct()
        .sorted(comparing(Finding::item).thenComparing(Finding::kind).thenComparing(Finding::text))
        .collect(toImmutableList());
  }

  private static boolean isEnglish(Locale language) {
    return language.getLanguage().equals(Locale.ENGLISH.getLanguage());
  }

  private static Finding placed(Finding found, Text text, Catalog catalog) {
    return new Finding(
        found.kind(),
        catalog.placeOfText(text.kind(), text.id(), text.written()),
        found.item(),
        found.text(),
        found.advice());
  }
}
