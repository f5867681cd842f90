package org.restory.account;

import static com.google.common.base.Preconditions.checkArgument;

import org.restory.catalog.InvalidContentException;
import org.restory.context.SessionContext;
import org.restory.recommend.Recommender;
import org.restory.report.RecommendationReport;

/** Makes records of what a recommender recommends. Immutable, and shared by all threads. */
public final class Recorder {
  private final Recommender recommender;
  private final Readings readings;
  private final RecordKey key;
  private final boolean digestsOnly;

  private Recorder(Recommender recommender, Readings readings, RecordKey key, boolean digestsOnly) {
    this.recommender = recommender;
    this.readings = readings;
    this.key = key;
    this.digestsOnly = digestsOnly;
  }

  /**
   * A recorder that keeps what may persist of each context.
   *
   * @param recommender the one that makes the reports
   * @param key the secret for digests
   */
  public static Recorder of(Recommender recommender, RecordKey key) {
    return new Recorder(recommender, new Readings(recommender.catalog()), key, false);
  }

  /** The same recorder, keeping digests in place of facts. Its records replay only with the context that the host then supplies. */
  public Recorder withDigestsOnly() {
    return new Recorder(recommender, readings, key, true);
  }

  /**
   * The record of a recommendation.
   *
   * @param context what was shared
   * @param report what the recommender gave for it, as it was made
   * @throws IllegalArgumentException if the recommender gives another report for this context: a record proves nothing else
   * @throws InvalidContentException if the recommender refuses the context
   */
  public RecommendationRecord record(SessionContext context, RecommendationReport report) {
    checkArgument(
        report.equals(recommender.recommend(context)),
        "the report is not what this recommender gives for this context; expected it as it was made,"
            + " and not its version for a client");
    Kept kept = Kept.of(context, recommender.catalog());
    RecommendationReport ofKept = kept.all() ? report : recommender.recommend(kept.context());
    return new RecordDraft(recommender, readings, key, digestsOnly)
        .of(
            kept,
            ofKept,
            key.digest("context", Canonical.context(context)),
            key.digest("report", Canonical.report(report)));
  }
}
