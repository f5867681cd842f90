package org.restory.account;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.restory.catalog.Problem;
import org.restory.context.SessionContext;
import org.restory.recommend.Recommender;
import org.restory.report.RecommendationReport;

/** One record, made again. */
final class Replaying {
  private final RecommendationRecord then;
  private final RecordKey key;
  private final Recommender recommender;

  Replaying(RecommendationRecord then, RecordKey key, Recommender recommender) {
    this.then = then;
    this.key = key;
    Recommender limited = recommender.atMost(then.settings().limit());
    // What the catalog no longer knows is told as a difference, so that the rest can be compared.
    this.recommender = limited.lenient();
  }

  Replay fromRecord() {
    Optional<String> lacking = lacking();
    if (lacking.isPresent() || then.circumstances().isEmpty()) {
      return new Replay.NotPossible(lacking.orElse(
          "the record holds digests only, and not what was shared; replay it with the context"));
    }
    SessionContext kept = then.circumstances().orElseThrow().untitled().withFacts(then.facts());
    RecommendationReport report = recommender.recommend(kept);
    Kept all = new Kept(kept, then.complete());
    if (!then.complete()) {
      return compared(
          kept, draft().of(all, report, then.contextDigest(), then.reportDigest()), false);
    }
    return digest(kept).equals(then.contextDigest())
        ? compared(kept, draft().of(all, report, digest(kept), digest(report)), true)
        : new Replay.NotPossible(
            "the facts in the record are not those of its digest, so it has been changed since;"
                + " replay it with the context");
  }

  Replay from(SessionContext context) {
    Optional<String> lacking = lacking();
    if (lacking.isPresent() || !digest(context).equals(then.contextDigest())) {
      return new Replay.NotPossible(lacking.orElse(
          "this is not the context of the record; replay it with the one that it was made from"));
    }
    Kept kept = Kept.of(context, recommender.catalog());
    RecommendationReport report = recommender.recommend(kept.context());
    return compared(
        context,
        draft().of(kept, report, digest(context), digest(recommender.recommend(context))),
        true);
  }

  private Optional<String> lacking() {
    return then.key().equals(key.name())
        ? Optional.empty()
        : Optional.of("the record was made with key '" + then.key() + "', and this is key '"
            + key.name() + "'; replay it with that one");
  }

  private RecordDraft draft() {
    return new RecordDraft(
        recommender, new Readings(recommender.catalog()), key, !then.holdsContext());
  }

  private String digest(SessionContext context) {
    return key.digest("context", Canonical.context(context));
  }

  private String digest(RecommendationReport report) {
    return key.digest("report", Canonical.report(report));
  }

  private Replay compared(SessionContext context, RecommendationRecord now, boolean whole) {
    ImmutableList<Problem> problems =
        then.settings().lenient() ? ImmutableList.of() : recommender.catalog().problemsIn(context);
    ImmutableList<Difference> differences =
        new RecordComparison(then, now, recommender.catalog(), problems).all();
    return differences.isEmpty() ? new Replay.Same(whole) : new Replay.Differs(differences);
  }
}
