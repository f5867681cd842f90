package org.restory.examples.ehr.resources;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.util.function.Function;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.RelatedArtifact;
import org.hl7.fhir.r4.model.RelatedArtifact.RelatedArtifactType;
import org.restory.account.CatalogSources;
import org.restory.account.SourceAttributesFormat;
import org.restory.catalog.Catalog;
import org.restory.catalog.SourceStatement;

/** The catalog as a collection: its packs, what it is for and not for, its limits, its thirteen source attributes, and all it holds. */
final class CatalogLibrary {
  static final String ID = "catalog";

  private static final String ABOUT =
      "Reflective exercises for social justice therapy, and the rules that offer them or hold them back. It offers, and never orders;"
          + " doing nothing now is always an option.";

  private final Catalog catalog;
  private final Addresses addresses;
  private final Heading heading;

  CatalogLibrary(Catalog catalog, Addresses addresses, Heading heading) {
    this.catalog = catalog;
    this.addresses = addresses;
    this.heading = heading;
  }

  /** The address by which results name it, with its version. */
  String canonical() {
    return addresses.of("Library", ID) + "|" + heading.edition();
  }

  Library of(Stream<MetadataResource> holds) {
    String title = "Restory catalog of " + String.join(", ", catalog.packs());
    Library library = heading.ofWhole(new Library(), ID, title);
    library.setType(new CodeableConcept()
        .addCoding(new Coding(
            "http://terminology.hl7.org/CodeSystem/library-type",
            "asset-collection",
            "Asset Collection")));
    catalog
        .packs()
        .forEach(
            pack -> library.addIdentifier().setSystem(addresses.naming("pack")).setValue(pack));
    library
        .addIdentifier()
        .setSystem(addresses.naming("fingerprint"))
        .setValue(catalog.fingerprint());
    library.setDescription(ABOUT);
    library.setPurpose(statements(statement -> statement.intendedUse().stream()));
    library.setUsage(statements(CatalogLibrary::limits));
    library.addContent(sourceAttributes());
    holds.forEach(held -> library.addRelatedArtifact(composedOf(held)));
    return Narratives.tell(library, title, ABOUT);
  }

  private static RelatedArtifact composedOf(MetadataResource held) {
    return new RelatedArtifact()
        .setType(RelatedArtifactType.COMPOSEDOF)
        .setDisplay(held.getTitle())
        .setResource(held.getUrl() + "|" + held.getVersion());
  }

  private Attachment sourceAttributes() {
    String json = SourceAttributesFormat.toJson(CatalogSources.of(catalog).ofCatalog());
    return new Attachment()
        .setTitle("The thirteen source attributes of 45 CFR 170.315(b)(11)(iv)(A)")
        .setContentType("application/json")
        .setData(json.getBytes(UTF_8));
  }

  private static Stream<String> limits(SourceStatement statement) {
    return Stream.concat(
        statement.outOfScope().stream().map(each -> "Not for: " + each),
        statement.limits().stream().map(each -> "Known limit: " + each));
  }

  /** What each pack says of itself, as a list; nothing where none says anything. */
  private String statements(Function<SourceStatement, Stream<String>> what) {
    return catalog.sourceStatements().values().stream()
        .flatMap(what)
        .map(line -> "- " + line)
        .collect(joining("\n"));
  }
}
