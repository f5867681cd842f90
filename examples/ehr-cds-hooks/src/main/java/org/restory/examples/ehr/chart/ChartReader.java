package org.restory.examples.ehr.chart;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Resource;
import org.restory.catalog.Catalog;
import org.restory.context.SessionConsent;
import org.restory.examples.ehr.crosswalk.Crosswalk;

/**
 * Reads charts in the words of a catalog. It infers nothing: what it can't place is listed. Immutable, and shared by all threads.
 *
 * <p>Of the patient it reads the date of birth, to tell whether they are of age, and whether they live; names, gender, race and all else
 * that a record says of who a person is, wherever it stands, is never read.
 */
public final class ChartReader {
  private final Catalog catalog;
  private final Crosswalk crosswalk;
  private final Period staleness;

  /**
   * A reader of charts.
   *
   * @param crosswalk that of the catalog
   * @param staleness how long an answer may be relied on, such as twelve months; not negative
   */
  public ChartReader(Catalog catalog, Crosswalk crosswalk, Period staleness) {
    this.catalog = catalog;
    this.crosswalk = crosswalk;
    this.staleness = staleness;
  }

  /** Whether the record says that the person has died; then there is nobody to advise on. */
  public static boolean isDeceased(Patient patient) {
    return new Person(patient).isDeceased();
  }

  /**
   * Reads a chart.
   *
   * @param today the day of the visit, where it takes place
   */
  public Reading read(Chart chart, LocalDate today) {
    Person person = new Person(chart.patient());
    Recency recency = new Recency(today, staleness);
    ImmutableList<Resource> resources = once(chart.resources());
    Gathered gathered = new Gathered();
    readRecord(resources, person, gathered);
    readAnswers(resources, person, recency, gathered);
    readOwnWords(resources, person, recency, gathered);
    return gathered.reading(
        Visits.session(visit(chart, resources)).age(person.age(today)).build());
  }

  private void readRecord(ImmutableList<Resource> resources, Person person, Gathered gathered) {
    Conditions conditions = new Conditions(crosswalk);
    all(Condition.class, resources).forEach(each -> conditions.read(each, person, gathered));
    Goals goals = new Goals(catalog, crosswalk);
    all(Goal.class, resources).forEach(each -> goals.read(each, person, gathered));
  }

  private void readAnswers(
      ImmutableList<Resource> resources, Person person, Recency recency, Gathered gathered) {
    Scores scores = new Scores(catalog, recency, gathered);
    Answers answers = new Answers(crosswalk, recency, scores, gathered);
    Observations observations = new Observations(crosswalk);
    all(Observation.class, resources)
        .forEach(each -> observations.read(each, person, answers, gathered));
    Forms forms = new Forms(crosswalk);
    all(QuestionnaireResponse.class, resources).stream()
        .filter(form -> !OwnWords.isSheet(form))
        .forEach(form -> forms.read(form, person, answers, gathered));
    answers.read();
    scores.read();
  }

  private void readOwnWords(
      ImmutableList<Resource> resources, Person person, Recency recency, Gathered gathered) {
    ImmutableList<QuestionnaireResponse> sheets =
        all(QuestionnaireResponse.class, resources).stream()
            .filter(OwnWords::isSheet)
            .filter(sheet -> Ids.of(sheet).isPresent())
            .collect(toImmutableList());
    Permissions permissions = Permissions.of(
        all(Consent.class, resources),
        person,
        recency.today(),
        sheets.stream().flatMap(sheet -> Ids.of(sheet).stream()).collect(toImmutableSet()));
    permissions
        .forWork()
        .forEach((use, decision) -> gathered.add(new SessionConsent(use, decision)));
    new OwnWords(catalog, recency).read(sheets, person, permissions, gathered);
  }

  private static Optional<Encounter> visit(Chart chart, ImmutableList<Resource> resources) {
    return chart
        .encounter()
        .flatMap(id -> all(Encounter.class, resources).stream()
            .filter(encounter -> Ids.of(encounter).equals(Ids.bare(id)))
            .findFirst());
  }

  private static <T extends Resource> ImmutableList<T> all(
      Class<T> kind, ImmutableList<Resource> resources) {
    return resources.stream().filter(kind::isInstance).map(kind::cast).collect(toImmutableList());
  }

  /** Each resource once, though several queries may have brought it. */
  private static ImmutableList<Resource> once(ImmutableList<Resource> resources) {
    Set<String> seen = new HashSet<>();
    return resources.stream()
        .filter(
            each -> Ids.of(each).map(id -> seen.add(each.fhirType() + "/" + id)).orElse(true))
        .collect(toImmutableList());
  }
}
