package org.restory.examples.ehr.resources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.RelatedArtifact;
import org.hl7.fhir.r4.model.RelatedArtifact.RelatedArtifactType;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.restory.catalog.Catalog;
import org.restory.model.Id;
import org.restory.model.code.CodeMapping;
import org.restory.model.person.IdentityDimension;
import org.restory.model.practice.Exercise;
import org.restory.pack.StandardPack;
import org.restory.rule.Rule;

/** What a catalog is published as. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CatalogResourcesTest {
  private final Published published = new Published();
  private final Catalog catalog = published.catalog();

  @Test
  void each_exercise_and_each_rule_is_published() {
    assertThat(published.all(ActivityDefinition.class)).hasSameSizeAs(catalog.all(Exercise.class));
    assertThat(published.all(PlanDefinition.class)).hasSameSizeAs(catalog.all(Rule.class));
  }

  @Test
  void what_is_published_reads_back_equal() {
    IParser json = FhirContext.forR4Cached().newJsonParser();

    assertThat(published.definitions().all()).allSatisfy(definition -> {
      Resource read = (Resource) json.parseResource(json.encodeResourceToString(definition));
      assertThat(read.equalsDeep(definition)).as(definition.getUrl()).isTrue();
    });
  }

  @Test
  void the_way_out_is_the_first_thing_said_of_the_use_of_an_exercise() {
    assertThat(catalog.all(Exercise.class))
        .allSatisfy(exercise -> assertThat(published
                .find(ActivityDefinition.class, Addresses.resourceId(exercise.id()))
                .getUsage())
            .startsWith("**The way out, said first:** " + exercise.optOut()));
  }

  @Test
  void an_exercise_is_a_proposal_with_its_minutes_and_its_works() {
    ActivityDefinition activity = published.find(ActivityDefinition.class, "you-and-the-message");

    assertThat(activity.getIntent()).isEqualTo(ActivityDefinition.RequestIntent.PROPOSAL);
    assertThat(activity.getTimingTiming().getRepeat().getDuration()).isEqualByComparingTo("40");
    assertThat(activity.getRelatedArtifact())
        .filteredOn(each -> each.getType() == RelatedArtifactType.CITATION && each.hasUrl())
        .isNotEmpty()
        .allMatch(each -> each.getUrl().startsWith("https://doi.org/10."));
  }

  @Test
  void work_of_the_clinician_says_so_and_is_about_no_patient() {
    assertThat(catalog.all(Exercise.class))
        .filteredOn(exercise -> !exercise.participation().includesClient())
        .isNotEmpty()
        .allSatisfy(exercise -> {
          ActivityDefinition activity =
              published.find(ActivityDefinition.class, Addresses.resourceId(exercise.id()));
          assertThat(activity.getSubjectCodeableConcept().getCodingFirstRep().getCode())
              .isEqualTo("Practitioner");
          assertThat(activity
                  .getUseContextFirstRep()
                  .getValueCodeableConcept()
                  .getCodingFirstRep()
                  .getCode())
              .isIn("clinician", "supervision");
        });
  }

  @Test
  void nothing_on_a_questionnaire_is_required() {
    assertThat(published.all(Questionnaire.class))
        .isNotEmpty()
        .allSatisfy(sheet ->
            assertThat(items(sheet.getItem())).noneMatch(QuestionnaireItemComponent::getRequired));
  }

  @Test
  void a_sheet_of_prompts_starts_with_the_way_out() {
    assertThat(published.all(Questionnaire.class))
        .filteredOn(sheet -> !sheet.getIdPart().equals("in-your-own-words"))
        .isNotEmpty()
        .allSatisfy(sheet -> {
          QuestionnaireItemComponent first = sheet.getItemFirstRep();
          assertThat(first.getType()).isEqualTo(QuestionnaireItemType.DISPLAY);
          assertThat(first.getText())
              .isEqualTo(catalog.get(Exercise.class, Id.of(sheet.getIdPart())).optOut());
        });
  }

  @Test
  void what_a_step_says_to_the_clinician_is_not_on_the_sheet() {
    Exercise exercise = catalog.get(Exercise.class, Id.of("you-and-the-message"));
    Questionnaire sheet = published.find(Questionnaire.class, "you-and-the-message");

    String texts = items(sheet.getItem())
        .map(QuestionnaireItemComponent::getText)
        .collect(Collectors.joining("\n"));
    assertThat(exercise.steps()).noneMatch(step -> texts.contains(step.does()));
  }

  @Test
  void a_person_may_tell_of_each_side_of_identity_but_those_that_endanger_where_a_form_is_found() {
    Questionnaire sheet = published.find(Questionnaire.class, "in-your-own-words");

    Set<String> sides = sheet.getItem().stream()
        .filter(item -> item.getType() == QuestionnaireItemType.GROUP)
        .map(QuestionnaireItemComponent::getLinkId)
        .collect(Collectors.toSet());
    assertThat(sides)
        .contains("race", "gender", "another-dimension")
        .doesNotContain("legal-status", "migration-history", "criminal-legal-history")
        .hasSize(catalog.offered(IdentityDimension.class).size() - 3);
    assertThat(items(sheet.getItem()))
        .extracting(QuestionnaireItemComponent::getLinkId)
        .contains("gender.words", "gender.concept");
    assertThat(sheet.getItemFirstRep().getText()).contains("Nothing has to be answered");
  }

  @Test
  void no_code_for_identity_tells_of_migration_or_law() {
    CodeSystem identity = published.find(CodeSystem.class, "identity");

    assertThat(identity.getConcept())
        .extracting(CodeSystem.ConceptDefinitionComponent::getCode)
        .contains("black-identity")
        .doesNotContain("immigrant-identity", "refugee-identity");
  }

  @Test
  void only_what_a_rule_offers_names_exercises_to_do() {
    List<PlanDefinitionActionComponent> effects = published.all(PlanDefinition.class).stream()
        .flatMap(plan -> plan.getActionFirstRep().getAction().stream())
        .toList();

    assertThat(effects)
        .filteredOn(PlanDefinitionActionComponent::hasAction)
        .isNotEmpty()
        .allMatch(effect -> effect.getTitle().equals("Offer"));
    assertThat(effects)
        .filteredOn(effect -> effect.getTitle().equals("Hold back"))
        .isNotEmpty()
        .noneMatch(effect -> effect.hasDefinition() || effect.hasAction());
  }

  @Test
  void the_condition_of_a_rule_is_told_in_words_and_left_to_restory_to_decide() {
    PlanDefinition plan = published.find(PlanDefinition.class, "r07-interpreter-present");

    var condition = plan.getActionFirstRep().getConditionFirstRep().getExpression();
    assertThat(condition.getDescription()).startsWith("When ");
    assertThat(condition.getExpression()).isEqualTo("%`restory-rule-r07-interpreter-present`");
  }

  @Test
  void the_library_names_each_definition_on_offer_and_what_it_is_made_of() {
    Library library = published.find(Library.class, "catalog");

    assertThat(library.getRelatedArtifact())
        .extracting(RelatedArtifact::getResource)
        .containsExactlyElementsOf(published.definitions().all().stream()
            .filter(each -> !(each instanceof Library))
            .filter(each -> each.getStatus() == PublicationStatus.ACTIVE)
            .map(each -> each.getUrl() + "|" + each.getVersion())
            .toList());
    assertThat(library.getIdentifier())
        .extracting(org.hl7.fhir.r4.model.Identifier::getValue)
        .contains(catalog.fingerprint())
        .containsAll(catalog.packs());
  }

  @Test
  void what_is_left_out_with_its_framework_is_retired_and_still_found() {
    Catalog fewer = Catalog.builder()
        .add(StandardPack.pack())
        .withoutFramework(Id.of("narrative-therapy"))
        .build();
    CatalogResources resources = CatalogResources.of(fewer, Addresses.standard());

    assertThat(resources.find("ActivityDefinition", "you-and-the-message"))
        .map(MetadataResource::getStatus)
        .contains(PublicationStatus.RETIRED);
    assertThat(((Library) resources.find("Library", "catalog").orElseThrow()).getRelatedArtifact())
        .noneMatch(each -> each.getResource().contains("/you-and-the-message|"));
  }

  @Test
  void the_crosswalk_holds_only_codes_that_may_be_written_and_no_answers() {
    Set<String> mayBeWritten = catalog.offered(CodeMapping.class).stream()
        .filter(CodeMapping::writes)
        .filter(mapping -> mapping.answer().isEmpty() && mapping.atLeast().isEmpty())
        .map(mapping -> mapping.code().code())
        .collect(Collectors.toSet());

    assertThat(published.find(ConceptMap.class, "crosswalk").getGroup().stream()
            .flatMap(group -> group.getElement().stream())
            .flatMap(element -> element.getTarget().stream())
            .map(ConceptMap.TargetElementComponent::getCode))
        .contains("Z60.5")
        .isSubsetOf(mayBeWritten);
  }

  @Test
  void what_is_not_published_is_not_found() {
    assertThat(published.definitions().find("ActivityDefinition", "no-such")).isEmpty();
    assertThat(published.definitions().find("Patient", "you-and-the-message")).isEmpty();
  }

  @Test
  void every_id_becomes_one_that_fhir_allows() {
    String longest = "acme:" + "a".repeat(100);

    assertThat(Addresses.resourceId(Id.of("acme:rest"))).isEqualTo("acme.rest");
    assertThat(Addresses.resourceId(Id.of(longest))).matches("[A-Za-z0-9.-]{1,64}");
    assertThat(Addresses.resourceId(Id.of(longest)))
        .isNotEqualTo(Addresses.resourceId(Id.of(longest + "b")));
  }

  @Test
  void a_base_that_ends_with_a_slash_is_refused() {
    assertThatThrownBy(() -> new Addresses("https://restory.org/fhir/"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no slash at its end");
  }

  private static Stream<QuestionnaireItemComponent> items(List<QuestionnaireItemComponent> of) {
    return of.stream().flatMap(item -> Stream.concat(Stream.of(item), items(item.getItem())));
  }
}
