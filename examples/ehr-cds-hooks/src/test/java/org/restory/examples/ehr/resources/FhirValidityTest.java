package org.restory.examples.ehr.resources;

import static ca.uhn.fhir.validation.ResultSeverityEnum.ERROR;
import static ca.uhn.fhir.validation.ResultSeverityEnum.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.RequestGroup;
import org.hl7.fhir.r4.model.RequestGroup.RequestGroupActionComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.restory.examples.ehr.resources.OfflineValidator.Validation;
import org.restory.report.Recommendation;

/** All that is published is valid FHIR R4. One class, so that the validator is loaded once. */
@ExtendWith(OfflineValidator.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FhirValidityTest {
  private final Published published = new Published();

  @Test
  void every_definition_is_valid(Validation validation) {
    ImmutableList<MetadataResource> checkable = published.definitions().all().stream()
        .filter(definition -> !(definition instanceof ConceptMap))
        .collect(ImmutableList.toImmutableList());
    assertThat(checkable).hasSizeGreaterThan(500);

    assertThat(validation.ofDefinitions(checkable, WARNING)).isEmpty();
  }

  /** That codes of LOINC, SNOMED CT and ICD-10-CM exist can't be checked without their systems, which is no more than a warning. */
  @Test
  void the_crosswalk_is_valid(Validation validation) {
    ConceptMap crosswalk = published.find(ConceptMap.class, "crosswalk");
    assertThat(crosswalk.getGroup()).isNotEmpty();

    assertThat(validation.of(crosswalk, ERROR)).isEmpty();
  }

  @Test
  void what_is_recommended_for_each_shipped_case_is_valid(Validation validation) {
    assertThat(published.cases()).hasSize(6).allSatisfy(advice -> {
      Bundle bundle = published.bundle(advice);
      assertThat(validation.of(bundle, WARNING)).isEmpty();
    });
  }

  @Test
  void each_task_that_a_card_drafts_is_valid(Validation validation) {
    Bundle drafts = new Bundle().setType(Bundle.BundleType.COLLECTION);
    published
        .cases()
        .flatMap(advice -> advice.report().recommendations().stream())
        .forEach((Recommendation each) -> drafts
            .addEntry()
            .setFullUrl("https://ehr.example.org/fhir/Task/" + drafts.getEntry().size())
            .setResource(published
                .resources()
                .draftTask(each, published.visit())
                .setId("" + drafts.getEntry().size())));
    assertThat(drafts.getEntry()).hasSizeGreaterThan(40);

    assertThat(validation.of(drafts, WARNING)).isEmpty();
  }

  @Test
  void a_code_that_does_not_exist_is_refused(Validation validation) {
    ActivityDefinition activity = published.find(ActivityDefinition.class, "you-and-the-message");
    activity.getCode().getCodingFirstRep().setCode("no-such-exercise");

    assertThat(validation.ofDefinitions(ImmutableList.of(activity), WARNING))
        .singleElement()
        .asString()
        .contains("no-such-exercise");
  }

  @Test
  void a_definition_that_breaks_a_rule_is_refused_among_others_too(Validation validation) {
    PlanDefinition plan = published.find(PlanDefinition.class, "r07-interpreter-present");
    plan.getActionFirstRep()
        .getConditionFirstRep()
        .getExpression()
        .setLanguageElement(new CodeType());
    plan.getActionFirstRep().getAction().get(0).setDefinition(new CanonicalType("not absolute"));

    assertThat(validation.ofDefinitions(
            ImmutableList.of(published.find(ActivityDefinition.class, "you-and-the-message"), plan),
            ERROR))
        .anyMatch(error -> error.contains("entry[1]") && error.contains("language"))
        .anyMatch(error -> error.contains("entry[1]") && error.contains("not absolute"));
  }

  @Test
  void an_action_with_both_a_resource_and_parts_is_refused(Validation validation) {
    RequestGroup group = Published.in(
            published.bundle(published.cases().findFirst().orElseThrow()), RequestGroup.class)
        .get(0);
    group
        .getAction()
        .forEach(action -> action
            .setResource(group.getAuthor())
            .addAction(new RequestGroupActionComponent().setTitle("A part")));

    assertThat(validation.of(group, ERROR)).anyMatch(error -> error.contains("rqg-1"));
  }
}
