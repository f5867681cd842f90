package org.restory.examples.ehr.cards;

import java.util.UUID;
import org.restory.examples.ehr.advice.Visit;
import org.restory.examples.ehr.hooks.Suggestion;
import org.restory.report.Recommendation;

/** Makes of a recommended exercise what a clinician can take up with one click. */
public interface Suggestions {
  /**
   * The suggestion.
   *
   * @param recommendation the exercise with its grounds
   * @param visit for whom
   * @param card the card on which it stands
   */
  Suggestion of(Recommendation recommendation, Visit visit, UUID card);
}
