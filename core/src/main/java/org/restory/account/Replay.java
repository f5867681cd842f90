package org.restory.account;

import com.google.common.collect.ImmutableList;
import org.restory.context.SessionContext;
import org.restory.recommend.Recommender;

/** What comes of making a recommendation again from its record, now. */
public sealed interface Replay {
  /**
   * Replays a record from the facts it holds, with the limit and leniency it was made with.
   *
   * @param record the record
   * @param key the key it was made with
   * @param recommender one over the catalog of now
   */
  static Replay of(RecommendationRecord record, RecordKey key, Recommender recommender) {
    return new Replaying(record, key, recommender).fromRecord();
  }

  /**
   * Replays a record from the whole context, which the host has kept elsewhere or been told again.
   *
   * @param record the record
   * @param key the key it was made with
   * @param recommender one over the catalog of now
   * @param context what was shared then; it is held against the digest in the record
   */
  static Replay of(
      RecommendationRecord record, RecordKey key, Recommender recommender, SessionContext context) {
    return new Replaying(record, key, recommender).from(context);
  }

  /**
   * Nothing differs: engine, packs and content are those of then, and say the same.
   *
   * @param wholeReport whether that is so of the whole report that was shown, by its digest; otherwise facts were left out, and it is
   *     so of what the kept ones call for
   */
  record Same(boolean wholeReport) implements Replay {}

  /**
   * Something differs.
   *
   * @param differences all that does: engine and content first, then what the report says; never empty
   */
  record Differs(ImmutableList<Difference> differences) implements Replay {}

  /**
   * It can't be replayed.
   *
   * @param because why, and what is needed
   */
  record NotPossible(String because) implements Replay {}
}
