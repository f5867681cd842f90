package org.restory.catalog;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.restory.check.Limits;
import org.restory.context.Fact;
import org.restory.context.Measurement;
import org.restory.context.SessionContext;
import org.restory.model.safety.Instrument;

/** Finds what in a context a catalog can't make sense of: ids it does not know, and scores outside their instrument. */
final class ContextCheck {
  private ContextCheck() {}

  static ImmutableList<Problem> problems(
      Catalog catalog, SessionContext context, Predicate<Fact> among, Places places) {
    Set<Use> unknown = new LinkedHashSet<>();
    ContextUses.of(context, among, (kind, id) -> {
      if (!catalog.knows(kind, id)) {
        unknown.add(new Use(kind, id));
      }
    });
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    unknown.stream()
        .limit(Limits.PROBLEMS)
        .map(use -> catalog
            .unknown(use)
            .located(places.ofUse(SessionContext.class, Places.CASE, use.kind(), use.id())))
        .forEach(problems::add);
    for (Measurement measurement : context.measurements()) {
      catalog
          .find(Instrument.class, measurement.instrument())
          .flatMap(instrument -> ScoreCheck.problem(instrument, measurement))
          .map(problem -> problem.located(places.ofUse(
              SessionContext.class, Places.CASE, Instrument.class, measurement.instrument())))
          .ifPresent(problems::add);
    }
    return ImmutableList.sortedCopyOf(problems.build());
  }
}
