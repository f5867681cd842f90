package org.restory.examples.ehr.cards;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.restory.account.CatalogSources;
import org.restory.account.SourceAttributesFormat;
import org.restory.catalog.Catalog;
import org.restory.examples.ehr.advice.Advice;
import org.restory.examples.ehr.hooks.Card.RawJson;
import org.restory.report.Recommendation;

/** What a card says of its sources in a form for machines: the thirteen source attributes of each exercise, and the record that is kept. */
final class CardSources {
  private final CatalogSources catalog;

  CardSources(Catalog catalog) {
    this.catalog = CatalogSources.of(catalog);
  }

  ImmutableMap<String, RawJson> extension(Advice advice, ImmutableList<Recommendation> of) {
    String attributes = of.stream()
        .map(catalog::ofRecommendation)
        .map(SourceAttributesFormat::toJson)
        .map(FilledJson::of)
        .collect(joining(",", "[", "]"));
    return ImmutableMap.of(
        "org.restory.source-attributes",
        new RawJson(attributes),
        "org.restory.record",
        new RawJson("\"" + advice.id() + "\""));
  }
}
