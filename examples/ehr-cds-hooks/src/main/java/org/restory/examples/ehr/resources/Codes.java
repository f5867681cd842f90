package org.restory.examples.ehr.resources;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeSystem.PropertyType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.ValueSet;
import org.restory.catalog.Catalog;
import org.restory.model.ConsentScope;
import org.restory.model.Described;
import org.restory.model.Participation;
import org.restory.model.person.Identity;
import org.restory.model.person.IdentityDimension;
import org.restory.wording.Wording;

/** What the catalog speaks of as code systems, and for each a value set of all its codes. */
final class Codes {
  private static final String PARENT = "parent";

  private final Catalog catalog;
  private final Heading heading;
  private final Wording wording;

  Codes(Catalog catalog, Heading heading) {
    this.catalog = catalog;
    this.heading = heading;
    this.wording = Wording.of(catalog);
  }

  ImmutableList<CodeSystem> all() {
    return Stream.concat(
            Vocabulary.all().stream().map(this::of),
            Stream.of(identities(), consentScopes(), participations(), effects(), topics()))
        .collect(toImmutableList());
  }

  /** All codes of a system. */
  ValueSet valueSet(CodeSystem system) {
    ValueSet all = heading.ofWhole(new ValueSet(), system.getIdPart(), system.getTitle());
    all.setDescription("All codes of its code system.");
    all.setImmutable(true);
    all.getCompose().addInclude().setSystem(system.getUrl()).setVersion(system.getVersion());
    return Narratives.tell(all, system.getTitle(), "All codes of " + system.getUrl() + ".");
  }

  private CodeSystem of(Vocabulary<?> vocabulary) {
    return system(
        vocabulary.name(),
        vocabulary.title(),
        vocabulary.about(),
        vocabulary.concepts(catalog).map(Codes::concept));
  }

  private CodeSystem identities() {
    CodeSystem system = system(
        "identity",
        "Words for identity",
        "Words that a person may choose to stand beside their own. They never replace them, and are never derived from anything.",
        catalog.offered(IdentityDimension.class).stream()
            .flatMap(dimension -> OwnWords.offeredIn(catalog, dimension).stream())
            .map(Codes::identity));
    system.addProperty().setCode("dimension").setType(PropertyType.CODE);
    system
        .addProperty()
        .setCode(PARENT)
        .setUri("http://hl7.org/fhir/concept-properties#parent")
        .setType(PropertyType.CODE);
    return system;
  }

  private static ConceptDefinitionComponent identity(Identity identity) {
    ConceptDefinitionComponent concept = concept(identity);
    concept
        .addProperty()
        .setCode("dimension")
        .setValue(new CodeType(identity.dimension().value()));
    identity
        .parent()
        .ifPresent(
            parent -> concept.addProperty().setCode(PARENT).setValue(new CodeType(parent.value())));
    return concept;
  }

  private CodeSystem consentScopes() {
    return system(
        "consent-scope",
        "Uses to agree to",
        "Uses of what was shared that a person can agree to or refuse, each apart from the others.",
        Arrays.stream(ConsentScope.values())
            .map(scope -> concept(
                Words.code(scope), Words.code(scope).replace('-', ' '), wording.consent(scope))));
  }

  private CodeSystem participations() {
    return system(
        "participation",
        "Who takes part",
        "Who takes part in an exercise. Work of the clinician alone or in supervision is not for clients.",
        Arrays.stream(Participation.values())
            .map(who -> concept(Words.code(who), Words.of(who), Words.of(who))));
  }

  private CodeSystem effects() {
    return system(
        "rule-effect",
        "What a rule brings about",
        "What a rule brings about where it holds.",
        Arrays.stream(EffectKind.values())
            .map(kind -> concept(kind.code(), kind.display(), kind.definition())));
  }

  private CodeSystem topics() {
    return system(
        "topic",
        "Topics",
        "What the catalog is about.",
        Stream.of(concept(
            "social-justice-therapy",
            "Social justice therapy",
            "Therapeutic work that takes in power and the conditions people live in.")));
  }

  private CodeSystem system(
      String name, String title, String about, Stream<ConceptDefinitionComponent> concepts) {
    CodeSystem system = heading.ofWhole(new CodeSystem(), name, title);
    system.setDescription(about);
    system.setCaseSensitive(true);
    system.setContent(CodeSystemContentMode.COMPLETE);
    concepts.forEach(system::addConcept);
    system.setCount(system.getConcept().size());
    return Narratives.tell(system, title, about);
  }

  private static ConceptDefinitionComponent concept(Described<?> concept) {
    return concept(concept.id().value(), concept.name(), concept.about().description());
  }

  private static ConceptDefinitionComponent concept(
      String code, String display, String definition) {
    return new ConceptDefinitionComponent()
        .setCode(code)
        .setDisplay(display)
        .setDefinition(definition);
  }
}
