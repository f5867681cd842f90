package org.restory.examples.ehr.chart;

import java.util.Optional;
import org.restory.context.Source;
import org.restory.examples.ehr.crosswalk.Answer;
import org.restory.model.Coding;

/**
 * A question that was asked, with what stands in answer to it.
 *
 * @param question the question
 * @param answer the answer
 * @param source whose word the answer is
 * @param when when it was given
 */
record Asked(Coding question, Answer answer, Source source, Optional<Moment> when) {
  /** Shows nothing of the record. */
  @Override
  public String toString() {
    return "Asked{private}";
  }
}
