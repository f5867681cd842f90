package org.restory.testkit;

import org.restory.catalog.Catalog;
import org.restory.context.SessionContext;
import org.restory.report.RecommendationReport;

/** A case, and what a catalog answers to it. Made by {@link Scenarios}. Immutable. */
public final class Scenario {
  private final Catalog catalog;
  private final SessionContext context;
  private final RecommendationReport report;

  Scenario(Catalog catalog, SessionContext context, RecommendationReport report) {
    this.catalog = catalog;
    this.context = context;
    this.report = report;
  }

  /** The catalog that was asked. */
  public Catalog catalog() {
    return catalog;
  }

  /** What was shared. */
  public SessionContext context() {
    return context;
  }

  /** The answer, for a clinician; for whatever the assertions have no word for. */
  public RecommendationReport report() {
    return report;
  }

  /** The title of the case. */
  @Override
  public String toString() {
    return context.title().map(title -> "the case \"" + title + "\"").orElse("the case");
  }
}
