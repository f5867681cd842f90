package org.restory.examples.ehr.advice;

import java.time.Clock;
import java.util.function.Function;
import org.restory.account.RecommendationRecord;
import org.restory.account.RecordKey;
import org.restory.account.Recorder;
import org.restory.catalog.Catalog;
import org.restory.examples.ehr.chart.Chart;
import org.restory.examples.ehr.chart.Reading;
import org.restory.recommend.Explanation;
import org.restory.recommend.Recommender;

/** Advises on a visit: reads the chart, recommends, and makes the record. */
public final class Advisor {
  private final Function<Chart, Reading> reader;
  private final Recommender recommender;
  private final Recorder recorder;
  private final Clock clock;
  private final RandomNames names = new RandomNames();

  /**
   * An advisor.
   *
   * @param reader reads charts in the words of the catalog
   * @param catalog what is recommended from
   * @param key the secret of the records
   * @param clock tells when advice is given
   */
  public Advisor(Function<Chart, Reading> reader, Catalog catalog, RecordKey key, Clock clock) {
    this.reader = reader;
    this.recommender = Recommender.of(catalog);
    this.recorder = Recorder.of(recommender, key);
    this.clock = clock;
  }

  /**
   * Advice on a visit.
   *
   * @param session the visit as a reference that only the host can resolve
   */
  public Advice advise(Chart chart, String session) {
    Reading reading = reader.apply(chart);
    Explanation explanation = recommender.explain(reading.context());
    RecommendationRecord record = recorder
        .record(reading.context(), explanation.report())
        .withMadeAt(clock.instant())
        .withSession(session);
    return new Advice(names.next(), reading, explanation, record);
  }
}
