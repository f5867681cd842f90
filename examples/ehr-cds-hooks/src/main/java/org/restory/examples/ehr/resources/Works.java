package org.restory.examples.ehr.resources;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.escape.Escaper;
import com.google.common.net.PercentEscaper;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.RelatedArtifact;
import org.hl7.fhir.r4.model.RelatedArtifact.RelatedArtifactType;
import org.restory.catalog.Catalog;
import org.restory.model.Evidence;
import org.restory.model.Id;
import org.restory.model.Reference;

/** The works that something rests on, as citations. Each says what it supports, so that nobody cites it for more. */
final class Works {
  private static final Escaper IN_ADDRESS = new PercentEscaper("-._/:;()", false);

  private final Catalog catalog;

  Works(Catalog catalog) {
    this.catalog = catalog;
  }

  /** A citation for each work, by id. */
  ImmutableList<RelatedArtifact> cited(Stream<Id<Reference>> references) {
    return references
        .distinct()
        .sorted()
        .map(id -> catalog.get(Reference.class, id))
        .map(Works::citation)
        .collect(toImmutableList());
  }

  /** What is known, in words: how, which way it points, and the limit of it. */
  static ImmutableList<RelatedArtifact> known(Collection<Evidence> evidence) {
    return evidence.stream()
        .map(each -> new RelatedArtifact()
            .setType(RelatedArtifactType.JUSTIFICATION)
            .setDisplay(words(each.kind()) + ", " + words(each.finding()) + ": " + each.note()))
        .collect(toImmutableList());
  }

  private static RelatedArtifact citation(Reference reference) {
    RelatedArtifact citation = new RelatedArtifact()
        .setType(RelatedArtifactType.CITATION)
        .setDisplay(reference.supports())
        .setCitation(inFull(reference));
    reference.doi().ifPresent(doi -> citation.setUrl("https://doi.org/" + IN_ADDRESS.escape(doi)));
    return citation;
  }

  private static String inFull(Reference reference) {
    StringBuilder full = new StringBuilder(reference.authors())
        .append(" (")
        .append(reference.year())
        .append("). ")
        .append(reference.title())
        .append('.');
    reference.venue().ifPresent(venue -> full.append(' ').append(venue));
    reference.volume().ifPresent(volume -> full.append(", ").append(volume));
    reference.issue().ifPresent(issue -> full.append(" (").append(issue).append(')'));
    reference.pages().ifPresent(pages -> full.append(", ").append(pages));
    reference.isbn().ifPresent(isbn -> full.append(". ISBN ").append(isbn));
    return full.toString();
  }

  private static String words(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
