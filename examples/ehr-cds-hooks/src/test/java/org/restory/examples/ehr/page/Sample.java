package org.restory.examples.ehr.page;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.restory.account.RecordKey;
import org.restory.account.Recorder;
import org.restory.catalog.Catalog;
import org.restory.context.SessionContext;
import org.restory.examples.ehr.advice.Advice;
import org.restory.examples.ehr.chart.Reading;
import org.restory.examples.ehr.chart.Reading.LeftAlone;
import org.restory.examples.ehr.chart.Reading.ToAsk;
import org.restory.model.Coding;
import org.restory.model.Id;
import org.restory.model.code.Meaning;
import org.restory.model.safety.Instrument;
import org.restory.model.world.Barrier;
import org.restory.pack.CaseFormat;
import org.restory.pack.StandardPack;
import org.restory.recommend.Explanation;
import org.restory.recommend.Recommender;

/** An advice for a case, with a chart that also holds what is asked about and what is left alone. */
final class Sample {
  static final String ID = "q7Tn0c4mXo2uYd1bVw9sKg";
  static final Catalog CATALOG = StandardPack.catalog();
  static final AdvicePage PAGE = AdvicePage.of(CATALOG, Duration.ofMinutes(30));

  private static final ImmutableList<ToAsk> TO_ASK = ImmutableList.of(
      new ToAsk(
          new Coding("http://hl7.org/fhir/sid/icd-10-cm", "Z59.1", "Inadequate housing"),
          Meaning.of(Barrier.class, Id.of("housing-insecurity")),
          ToAsk.Why.IN_RECORD,
          Optional.of(LocalDate.of(2026, 3, 5))),
      new ToAsk(
          new Coding("http://loinc.org", "44261-6", "PHQ-9 total score"),
          Meaning.of(Instrument.class, Id.of("phq-9")),
          ToAsk.Why.LONG_AGO,
          Optional.of(LocalDate.of(2024, 1, 12))),
      new ToAsk(
          new Coding("http://snomed.info/sct", "266934004", "Transport problem"),
          Meaning.of(Barrier.class, Id.of("distance-and-waiting")),
          ToAsk.Why.IN_RECORD,
          Optional.empty()));

  private static final ImmutableList<LeftAlone> LEFT_ALONE = ImmutableList.of(
      new LeftAlone(
          new Coding("http://snomed.info/sct", "160903007", "Full-time employment"),
          4,
          LeftAlone.Reason.UNMATCHED,
          "It says what someone does, and tells of no barrier."),
      new LeftAlone(
          new Coding("http://loinc.org", "93033-9", "Are you worried about losing your housing?"),
          1,
          LeftAlone.Reason.OTHER_ANSWER,
          "The answer given is not the one that tells of a barrier."),
      new LeftAlone(
          new Coding("http://loinc.org", "76501-6", "Been in jail in the past year"),
          1,
          LeftAlone.Reason.DECLINED,
          "They chose not to answer, which is neither yes nor no."));

  private Sample() {}

  /** The advice for a case that ships with Restory. */
  static Advice of(String shipped) {
    return of(CATALOG, CaseFormat.shipped(shipped), TO_ASK, LEFT_ALONE);
  }

  /** The advice for a context, from a chart that holds nothing else. */
  static Advice of(Catalog catalog, SessionContext context) {
    return of(catalog, context, ImmutableList.of(), ImmutableList.of());
  }

  static Advice of(
      Catalog catalog,
      SessionContext context,
      ImmutableList<ToAsk> toAsk,
      ImmutableList<LeftAlone> leftAlone) {
    Recommender recommender = Recommender.of(catalog);
    Explanation explanation = recommender.explain(context);
    return new Advice(
        ID,
        new Reading(context, toAsk, leftAlone),
        explanation,
        Recorder.of(
                recommender, RecordKey.of("a key of thirty-two bytes or more".getBytes(US_ASCII)))
            .record(context, explanation.report())
            .withMadeAt(Instant.parse("2026-11-28T09:30:00Z")));
  }
}
