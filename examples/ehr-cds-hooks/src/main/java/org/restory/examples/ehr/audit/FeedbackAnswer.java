package org.restory.examples.ehr.audit;

/** What became of feedback. */
public enum FeedbackAnswer {
  /** It is kept. */
  KEPT,
  /** It had been delivered before, and nothing was added. */
  KNOWN_ALREADY,
  /** There is no card of that id, or no longer. */
  UNKNOWN_CARD
}
