package org.restory.examples.pages;

import java.util.EnumSet;
import java.util.Set;
import org.restory.context.BarrierExperience;
import org.restory.context.SessionContext;
import org.restory.context.Source;
import org.restory.model.Format;
import org.restory.model.Phase;
import org.restory.model.practice.Exercise;
import org.restory.model.world.Barrier;
import org.restory.model.world.Level;
import org.restory.recommend.Recommender;

/** How much that seeks change around a person is recommended where a barrier at some level is all that they have stated. */
final class ContextReach {
  private static final int MOST_DAYS = 3;

  private final Library library;
  private final Recommender recommender;

  ContextReach(Library library) {
    this.library = library;
    recommender = Recommender.of(library.catalog());
  }

  long count(Barrier barrier, Level level) {
    Set<Level> levels = barrier.levels().isEmpty() ? EnumSet.allOf(Level.class) : barrier.levels();
    if (!levels.contains(level)) {
      return Matrix.NOT_ASKED;
    }
    SessionContext session = SessionContext.builder()
        .format(Format.INDIVIDUAL)
        .phase(Phase.EXPLORING)
        .addBarriers(BarrierExperience.builder()
            .barrier(barrier.id())
            .source(Source.CLIENT_STATED)
            .addLevels(level)
            .intensity(MOST_DAYS)
            .build())
        .build();
    return recommender.recommend(session).recommendations().stream()
        .map(recommendation -> library.catalog().get(Exercise.class, recommendation.exercise()))
        .filter(library::addressesContext)
        .count();
  }
}
