package org.restory.examples.ehr.resources;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.MetadataResource;
import org.restory.catalog.Catalog;
import org.restory.model.Concept;
import org.restory.model.practice.Exercise;
import org.restory.rule.Rule;

/**
 * A catalog as FHIR R4 definitions: exercises as ActivityDefinition and, where they have prompts, Questionnaire; rules as PlanDefinition;
 * the whole as Library; its vocabulary as CodeSystem and ValueSet; the crosswalk as ConceptMap; and the Questionnaire
 * {@code in-your-own-words}. Nothing in it is about a person. What is no longer offered is there as retired. Immutable; every resource is
 * made anew, and is the caller's to change.
 */
public final class CatalogResources {
  private final ImmutableMap<String, Supplier<MetadataResource>> made;
  private final CatalogLibrary library;

  private CatalogResources(
      ImmutableMap<String, Supplier<MetadataResource>> made, CatalogLibrary library) {
    this.made = made;
    this.library = library;
  }

  /** The definitions of a catalog, under these addresses. */
  public static CatalogResources of(Catalog catalog, Addresses addresses) {
    Heading heading = new Heading(catalog, addresses);
    PromptSheets sheets = new PromptSheets(catalog, heading);
    Activities activities = new Activities(catalog, addresses, heading, sheets);
    Plans plans = new Plans(catalog, addresses, heading);
    Codes codes = new Codes(catalog, heading);

    ImmutableMap.Builder<String, Supplier<MetadataResource>> made = ImmutableMap.builder();
    each(made, "ActivityDefinition", catalog.all(Exercise.class), activities::of);
    each(
        made,
        "Questionnaire",
        catalog.all(Exercise.class).stream().filter(sheets::hasPrompts).collect(toImmutableList()),
        sheets::of);
    each(made, "PlanDefinition", catalog.all(Rule.class), plans::of);
    made.put("Questionnaire/" + OwnWords.ID, new OwnWords(catalog, addresses, heading)::sheet);
    made.put("ConceptMap/" + CrosswalkMap.ID, new CrosswalkMap(catalog, addresses, heading)::map);
    for (CodeSystem system : codes.all()) {
      made.put("CodeSystem/" + system.getIdPart(), system::copy);
      made.put("ValueSet/" + system.getIdPart(), () -> codes.valueSet(system));
    }
    return new CatalogResources(
        made.buildOrThrow(), new CatalogLibrary(catalog, addresses, heading));
  }

  private static <T extends Concept<T>> void each(
      ImmutableMap.Builder<String, Supplier<MetadataResource>> made,
      String type,
      Iterable<T> concepts,
      Function<T, MetadataResource> how) {
    concepts.forEach(concept ->
        made.put(type + "/" + Addresses.resourceId(concept.id()), () -> how.apply(concept)));
  }

  /** Every definition, the Library last. */
  public ImmutableList<MetadataResource> all() {
    return ImmutableList.<MetadataResource>builder()
        .addAll(definitions())
        .add(library())
        .build();
  }

  /** The definition with a type and a logical id, such as {@code PlanDefinition} and {@code r07-interpreter-present}, if there is one. */
  public Optional<MetadataResource> find(String type, String id) {
    return type.equals("Library") && id.equals(CatalogLibrary.ID)
        ? Optional.of(library())
        : Optional.ofNullable(made.get(type + "/" + id)).map(Supplier::get);
  }

  private MetadataResource library() {
    return library.of(
        definitions().stream().filter(made -> made.getStatus() == PublicationStatus.ACTIVE));
  }

  private ImmutableList<MetadataResource> definitions() {
    return made.values().stream().map(Supplier::get).collect(toImmutableList());
  }
}
