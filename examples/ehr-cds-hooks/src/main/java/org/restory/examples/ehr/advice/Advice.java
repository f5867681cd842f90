package org.restory.examples.ehr.advice;

import org.restory.account.RecommendationRecord;
import org.restory.examples.ehr.chart.Reading;
import org.restory.recommend.Explanation;
import org.restory.report.RecommendationReport;

/**
 * What is recommended for one visit. It holds what was shared, and lives in memory only; what may be kept is in the record.
 *
 * @param id a random name of 128 bits or more that nobody can guess, which the record is stored under
 * @param reading what the chart said
 * @param explanation why, why not and what if
 * @param record what is kept
 */
public record Advice(
    String id, Reading reading, Explanation explanation, RecommendationRecord record) {
  /** The report that the explanation explains. */
  public RecommendationReport report() {
    return explanation.report();
  }

  /** Shows nothing that was shared. */
  @Override
  public String toString() {
    return "Advice{private}";
  }
}
