package org.restory.examples.ehr.resources;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.MarkdownType;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.UsageContext;
import org.restory.catalog.Catalog;
import org.restory.catalog.SourceStatement;
import org.restory.model.Concept;
import org.restory.model.Participation;
import org.restory.model.Provenance;

/** What stands at the head of every definition: its addresses, its version, whether it is on offer, and who answers for it. */
final class Heading {
  private static final int DIGITS_OF_EDITION = 12;

  private final Catalog catalog;
  private final Addresses addresses;

  Heading(Catalog catalog, Addresses addresses) {
    this.catalog = catalog;
    this.addresses = addresses;
  }

  /** The head of what a concept is published as. What is no longer offered is retired, and so can still be read. */
  <R extends MetadataResource, T extends Concept<T>> R of(
      R resource, Class<T> kind, T concept, String title) {
    Provenance provenance = catalog.provenance(concept);
    addressed(resource, Addresses.resourceId(concept.id()), title, versionOf(concept));
    resource.setStatus(
        catalog.offered(kind).contains(concept)
            ? PublicationStatus.ACTIVE
            : PublicationStatus.RETIRED);
    resource.setLanguage(catalog.languageOf(kind, concept.id()).toLanguageTag());
    statement(concept).flatMap(SourceStatement::developer).ifPresent(resource::setPublisher);
    provenance
        .license()
        .ifPresent(license -> resource.setProperty("copyright", new MarkdownType(license)));
    provenance
        .reviewed()
        .map(LocalDate::toString)
        .ifPresent(day -> resource.setProperty("lastReviewDate", new DateType(day)));
    return resource;
  }

  /** The head of something made of the whole catalog, the version of which is the start of the catalog's fingerprint. */
  <R extends MetadataResource> R ofWhole(R resource, String id, String title) {
    addressed(resource, id, title, edition());
    resource.setStatus(PublicationStatus.ACTIVE);
    return resource;
  }

  /** The start of the catalog's fingerprint: equal content has an equal edition. */
  String edition() {
    return catalog.fingerprint().substring(0, DIGITS_OF_EDITION);
  }

  /** The canonical address of what a concept is published as, with its version. */
  String canonical(String type, Concept<?> concept) {
    return addresses.of(type, concept.id()) + "|" + versionOf(concept);
  }

  /** Who is meant to use a definition, so that a clinician's own work is not shown to a client. */
  UsageContext usedBy(Participation participation) {
    String code = Words.code(participation);
    return new UsageContext()
        .setCode(new Coding(
            "http://terminology.hl7.org/CodeSystem/usage-context-type", "user", "User Type"))
        .setValue(new CodeableConcept()
            .addCoding(
                new Coding(addresses.codeSystem("participation"), code, Words.of(participation)))
            .setText(Words.of(participation)));
  }

  private void addressed(MetadataResource resource, String id, String title, String version) {
    resource.setId(resource.fhirType() + "/" + id);
    resource.setUrl(addresses.of(resource.fhirType(), id));
    resource.setVersion(version);
    resource.setName(name(id));
    resource.setTitle(title);
  }

  private String versionOf(Concept<?> concept) {
    return catalog.provenance(concept).version().orElseGet(this::edition);
  }

  private Optional<SourceStatement> statement(Concept<?> concept) {
    return catalog.packOf(concept).map(catalog.sourceStatements()::get);
  }

  /** A name that programs may use: a capital letter, then letters and digits (invariants such as adf-0). */
  private static String name(String id) {
    return Splitter.onPattern("[-.]")
        .omitEmptyStrings()
        .splitToStream(id)
        .map(word -> Ascii.toUpperCase(word.charAt(0)) + word.substring(1))
        .collect(joining());
  }
}
