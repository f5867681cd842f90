package org.restory.examples.ehr.service;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Clock;
import java.util.Optional;
import org.restory.examples.ehr.audit.AuditStore;
import org.restory.examples.ehr.audit.CardFeedback;
import org.restory.examples.ehr.audit.FeedbackAnswer;
import org.restory.examples.ehr.hooks.Feedback;
import org.restory.examples.ehr.hooks.Refusal;

/** Keeps what became of cards. */
public final class FeedbackService {
  private final AuditStore audit;
  private final Clock clock;

  /**
   * A service.
   *
   * @param audit keeps it
   * @param clock tells when it came
   */
  public FeedbackService(AuditStore audit, Clock clock) {
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Keeps all of it that is about cards of this service.
   *
   * @throws Refusal with 404 if some is not, after the rest is kept
   */
  public void keep(ImmutableList<Feedback> all) {
    long unknown = all.stream()
        .filter(
            each -> audit.addFeedback(kept(each), clock.instant()) == FeedbackAnswer.UNKNOWN_CARD)
        .count();
    if (unknown > 0) {
      throw new Refusal(
          404,
          unknown + " of " + all.size() + " entries are about cards that this service did not make,"
              + " or no longer keeps; the others are kept");
    }
  }

  private static CardFeedback kept(Feedback feedback) {
    if (feedback.isAccepted()) {
      return new CardFeedback.Accepted(
          feedback.card(),
          ImmutableSet.copyOf(feedback.accepted()),
          Optional.empty(),
          feedback.at());
    }
    return new CardFeedback.Overridden(
        feedback.card(),
        feedback
            .reason()
            .map(
                reason -> new CardFeedback.ReasonCode(Optional.of(reason.system()), reason.code())),
        feedback.comment(),
        Optional.empty(),
        feedback.at());
  }
}
