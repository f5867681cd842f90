package org.restory.account;

import static org.restory.pack.text.Scalars.date;
import static org.restory.pack.text.Scalars.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.restory.catalog.DataRead;
import org.restory.catalog.SourceStatement;
import org.restory.model.DataElement;
import org.restory.model.Id;
import org.restory.model.practice.Exercise;
import org.restory.pack.concepts.SourceStatementCodec;
import org.restory.pack.text.Codec;
import org.restory.pack.text.Component;
import org.restory.pack.text.Lists;
import org.restory.pack.text.Records;
import org.restory.pack.text.Scalars;
import org.restory.pack.text.Shape;
import org.restory.rule.Rule;

/** The codec of source attributes: the values first, and all thirteen attributes in words beside them. */
final class SourceAttributesCodec {
  private SourceAttributesCodec() {}

  static Shape<SourceAttributes, SourceAttributes.Builder> codec() {
    return Shape.of(SourceAttributes::builder, SourceAttributes.Builder::build)
        .required("of", text(), (builder, derived) -> {}, SourceAttributes::subject)
        .optional(
            "rule", Scalars.id(Rule.class), SourceAttributes.Builder::rule, SourceAttributes::rule)
        .optional(
            "exercise",
            Scalars.id(Exercise.class),
            SourceAttributes.Builder::exercise,
            SourceAttributes::exercise)
        .required(
            "fingerprint",
            text(),
            SourceAttributes.Builder::fingerprint,
            SourceAttributes::fingerprint)
        .required(
            "attributes",
            Lists.map(Scalars.oneOf(SourceAttribute.class), text()),
            (builder, derived) -> {},
            SourceAttributesCodec::inWords)
        .list(
            "sources", source(), SourceAttributes.Builder::addAllSources, SourceAttributes::sources)
        .list(
            "rules",
            Scalars.id(Rule.class),
            SourceAttributes.Builder::addAllRules,
            SourceAttributes::rules)
        .list(
            "citations",
            text(),
            SourceAttributes.Builder::addAllCitations,
            SourceAttributes::citations)
        .list(
            "reviewed",
            date(),
            SourceAttributes.Builder::addAllReviewed,
            SourceAttributes::reviewed)
        .list(
            "review-by",
            date(),
            SourceAttributes.Builder::addAllReviewBy,
            SourceAttributes::reviewBy)
        .list("uses", use(), SourceAttributes.Builder::addAllUses, SourceAttributes::uses);
  }

  private static ImmutableMap<SourceAttribute, String> inWords(SourceAttributes attributes) {
    ImmutableMap.Builder<SourceAttribute, String> texts = ImmutableMap.builder();
    for (SourceAttribute attribute : SourceAttribute.values()) {
      texts.put(attribute, attributes.text(attribute));
    }
    return texts.buildOrThrow();
  }

  private static Codec<PackSource> source() {
    return Records.of(
        Component.required("pack", text(), PackSource::pack),
        Component.<PackSource, SourceStatement>including(
            SourceStatementCodec.codec(), PackSource::statement),
        PackSource::new);
  }

  private static Codec<DataUse> use() {
    return Records.of(
        Component.required("data", Scalars.oneOf(DataElement.class), DataUse::element),
        Component.required("answer", Scalars.oneOf(DataUse.Answer.class), DataUse::answer),
        Component.list("read-in", place(), SourceAttributesCodec::places),
        SourceAttributesCodec::use);
  }

  private static DataUse use(
      DataElement element, DataUse.Answer answer, ImmutableList<Place> places) {
    Optional<DataElement> said =
        answer == DataUse.Answer.NOT_STATED ? Optional.empty() : Optional.of(element);
    return new DataUse(
        element,
        answer,
        places.stream()
            .map(place -> new DataRead(place.rule(), said, place.what()))
            .collect(ImmutableList.toImmutableList()));
  }

  private static ImmutableList<Place> places(DataUse use) {
    return use.reads().stream()
        .map(read -> new Place(read.rule(), read.what()))
        .collect(ImmutableList.toImmutableList());
  }

  private static Codec<Place> place() {
    return Records.of(
        Component.required("what", text(), Place::what),
        Component.optional("rule", Scalars.id(Rule.class), Place::rule),
        (what, rule) -> new Place(rule, what));
  }

  /**
   * Where a kind of data is read.
   *
   * @param rule the rule; empty for what is read in every case
   * @param what what is read, in words
   */
  private record Place(Optional<Id<Rule>> rule, String what) {}
}
