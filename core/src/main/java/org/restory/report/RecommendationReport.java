package org.restory.report;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/**
 * What fits now, what does not, and why. A value: equal contexts and catalogs give equal reports. It supports a professional's
 * judgement and replaces neither it nor crisis care; doing nothing now is always an option.
 */
@Value.Immutable
public abstract sealed class RecommendationReport permits ImmutableRecommendationReport {
  RecommendationReport() {}

  /** An empty builder; reader, engine, packs and fingerprint are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Who may read it. */
  public abstract Reader reader();

  /** The version of the engine that made it. */
  public abstract String engine();

  /** The packs of the catalog, each with its version. */
  public abstract ImmutableList<String> packs();

  /** The fingerprint of the catalog. */
  public abstract String fingerprint();

  /** What to know first; gates before the rest. */
  public abstract ImmutableList<Notice> notices();

  /** What the stated facts call for, heaviest first. */
  public abstract ImmutableList<RaisedAim> aims();

  /** The exercises that fit, best first. */
  public abstract ImmutableList<Recommendation> recommendations();

  /** What is withheld, firm ones first. */
  public abstract ImmutableList<Withholding> withholdings();

  /** Ids in the context that the catalog does not know; only a lenient recommender leaves any. */
  public abstract ImmutableList<String> unknownIds();

  /**
   * The report as a client may see it: nothing of the clinician's own work, no fact that they have not agreed to be shown, and
   * reasons in their words. What is withheld stays between clinician and service.
   */
  public RecommendationReport forClient() {
    return ClientView.of(this);
  }

  /** Shows no fact. */
  @Override
  public final String toString() {
    return "RecommendationReport{" + recommendations().size() + " recommendations}";
  }

  /** Who may read a report. */
  public enum Reader {
    /** A clinician, supervisor or trainer. */
    CLINICIAN,
    /** The client. */
    CLIENT
  }

  /** Builds a report. */
  public static final class Builder extends ImmutableRecommendationReport.Builder {
    Builder() {}
  }
}
