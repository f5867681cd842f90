package org.restory.examples.ehr.chart;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.restory.context.SessionContext;
import org.restory.model.Coding;
import org.restory.model.code.Meaning;

/**
 * A chart as read: every coded entry of it is in the context, in {@link #toAsk()} or in {@link #leftAlone()}, so that nothing is lost in
 * silence. Passed over without a trace are observations that are no questions, such as laboratory results, and codes that are
 * {@linkplain org.restory.examples.ehr.crosswalk.NeverMapped never mapped}: even to list those would tell who a person is.
 *
 * @param context what may be used: the person's own answers, and entries of the record that at most lead a clinician to ask
 * @param toAsk what the record mentions and the person has not said, newest first
 * @param leftAlone what is not used, each with the reason, in the order of the codes
 */
public record Reading(
    SessionContext context, ImmutableList<ToAsk> toAsk, ImmutableList<LeftAlone> leftAlone) {
  /** Shows nothing of the record. */
  @Override
  public String toString() {
    return "Reading{private}";
  }

  /**
   * Something to ask about, and not to assume.
   *
   * @param code the code in the record
   * @param means what it may be about
   * @param why why it is asked and not taken
   * @param when when it was recorded
   */
  public record ToAsk(Coding code, Meaning means, Why why, Optional<LocalDate> when) {
    /** Why something is asked. */
    public enum Why {
      /** It stands in the record, and is not the person's own word; or their own word is only near it. */
      IN_RECORD,
      /** They said so, and too long ago to rely on, or on a day that is not known. */
      LONG_AGO
    }
  }

  /**
   * Something that is not used.
   *
   * @param code the code in the record; for a refusal, that of the question
   * @param times how often it occurs
   * @param reason which of the reasons
   * @param words why, in a sentence that holds no answer of the person
   */
  public record LeftAlone(Coding code, int times, Reason reason, String words) {
    /** Why something is left alone. */
    public enum Reason {
      /** No entry of the crosswalk speaks of the code. */
      NOT_IN_CROSSWALK,
      /** The crosswalk says that the code is about nothing in the catalog. */
      UNMATCHED,
      /** The answer that was given is not the one that is meant, such as "no". */
      OTHER_ANSWER,
      /** The person chose not to answer: neither yes nor no. */
      DECLINED,
      /** Entered in error, refuted, resolved or otherwise not in force. */
      NOT_IN_FORCE,
      /** A later answer to the same question stands in its place. */
      SUPERSEDED,
      /** It needs a consent that is not there. */
      NO_CONSENT,
      /** It is about or from someone else, or says nothing that can be compared, such as free text or a score out of range. */
      UNREADABLE
    }
  }
}
