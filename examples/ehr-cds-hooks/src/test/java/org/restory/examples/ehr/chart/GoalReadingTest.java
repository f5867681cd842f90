package org.restory.examples.ehr.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.restory.examples.ehr.chart.Told.SNOMED;
import static org.restory.examples.ehr.chart.Told.coded;
import static org.restory.examples.ehr.chart.Told.read;
import static org.restory.examples.ehr.chart.Told.reasons;
import static org.restory.examples.ehr.chart.Told.thePatient;
import static org.restory.examples.ehr.chart.Told.toAsk;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Goal.GoalLifecycleStatus;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.restory.context.Source;
import org.restory.context.Stated;
import org.restory.examples.ehr.chart.Reading.LeftAlone.Reason;

class GoalReadingTest {
  private static final String OWN = "https://restory.org/fhir/CodeSystem/goal";
  private static final String SDOHCC =
      "http://hl7.org/fhir/us/sdoh-clinicalcare/CodeSystem/SDOHCC-CodeSystemTemporaryCodes";

  @Test
  void a_goal_that_the_person_expressed_is_theirs() {
    assertThat(read(goal(coded(OWN, "complain-or-appeal"))).context().goals())
        .containsExactly(Stated.byClient(
            org.restory.model.person.Goal.class, org.restory.model.Id.of("complain-or-appeal")));
  }

  @Test
  void a_goal_that_someone_set_for_them_is_asked_about() {
    Goal goal = goal(coded(OWN, "complain-or-appeal"));
    goal.setExpressedBy(new Reference("Practitioner/d1"));

    assertThat(read(goal).context().goals())
        .singleElement()
        .satisfies(each -> assertThat(each.source()).isEqualTo(Source.RECORD));
    assertThat(toAsk(read(goal))).containsExactly("complain-or-appeal IN_RECORD");
  }

  @Test
  void a_goal_without_such_a_code_is_known_by_its_social_category() {
    Goal goal = goal(new CodeableConcept().setText("A flat of my own"));
    goal.addCategory(coded(SDOHCC, "housing-instability"));

    assertThat(read(goal).context().goals())
        .singleElement()
        .satisfies(each -> assertThat(each.concept()).hasToString("sort-out-housing"));
  }

  @Test
  void a_category_of_a_goal_is_no_barrier() {
    Goal goal = goal(new CodeableConcept().setText("More at table"));
    goal.addCategory(coded(SDOHCC, "food-insecurity"));

    assertThat(read(goal).context().facts()).isEmpty();
    assertThat(reasons(read(goal))).containsExactly(Reason.UNMATCHED);
  }

  @ParameterizedTest
  @EnumSource(
      value = GoalLifecycleStatus.class,
      names = {"ACTIVE", "ACCEPTED"},
      mode = EnumSource.Mode.EXCLUDE)
  void a_goal_that_is_not_in_force_is_left_alone(GoalLifecycleStatus status) {
    Goal goal = goal(coded(OWN, "complain-or-appeal")).setLifecycleStatus(status);

    assertThat(read(goal).context().facts()).isEmpty();
    assertThat(reasons(read(goal))).containsExactly(Reason.NOT_IN_FORCE);
  }

  @Test
  void a_goal_that_nobody_mapped_is_listed() {
    assertThat(reasons(read(goal(coded(SNOMED, "289169006")))))
        .containsExactly(Reason.NOT_IN_CROSSWALK);
    assertThat(reasons(read(goal(coded(OWN, "no-such-goal")))))
        .containsExactly(Reason.NOT_IN_CROSSWALK);
  }

  private static Goal goal(CodeableConcept description) {
    return new Goal()
        .setLifecycleStatus(GoalLifecycleStatus.ACTIVE)
        .setSubject(thePatient())
        .setExpressedBy(thePatient())
        .setStatusDateElement(new DateType("2024-10-01"))
        .setDescription(description);
  }
}
