package org.restory.review;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.restory.catalog.Catalog;
import org.restory.catalog.ProblemKind;
import org.restory.check.Words;
import org.restory.context.BarrierExperience;
import org.restory.context.SessionContext;
import org.restory.context.Source;
import org.restory.context.Stated;
import org.restory.model.Concept;
import org.restory.model.Format;
import org.restory.model.Id;
import org.restory.model.Phase;
import org.restory.model.person.Goal;
import org.restory.model.practice.Aim;
import org.restory.model.practice.Exercise;
import org.restory.model.world.Barrier;
import org.restory.model.world.Level;
import org.restory.recommend.Recommender;
import org.restory.report.RecommendationReport;

/** Whether a barrier or a goal, stated by itself, leads to a choice that seeks change around the person too; tried out. */
final class Choices {
  private static final int ENOUGH = 3;
  private static final int HARD = 3;

  private final Catalog catalog;
  private final Recommender recommender;

  Choices(Catalog catalog) {
    this.catalog = catalog;
    this.recommender = Recommender.of(catalog);
  }

  Stream<Finding> findings() {
    return Stream.concat(
        catalog.offered(Barrier.class).stream().flatMap(this::ofBarrier),
        catalog.offered(Goal.class).stream()
            .flatMap(goal -> finding(
                Goal.class,
                goal.id(),
                goal.name(),
                session -> session.addGoals(Stated.byClient(Goal.class, goal.id())))));
  }

  private Stream<Finding> ofBarrier(Barrier barrier) {
    List<Level> levels = barrier.levels().isEmpty()
        ? Arrays.asList(Level.values())
        : ImmutableList.copyOf(barrier.levels());
    return levels.stream()
        .flatMap(level -> finding(
            Barrier.class,
            barrier.id(),
            barrier.name() + ", " + Words.of(level),
            session -> session.addBarriers(BarrierExperience.builder()
                .barrier(barrier.id())
                .source(Source.CLIENT_STATED)
                .addLevels(level)
                .intensity(HARD)
                .build())));
  }

  private <T extends Concept<T>> Stream<Finding> finding(
      Class<T> kind, Id<T> id, String stated, Saying saying) {
    return sessions()
        .flatMap(session -> lack(saying.in(session).build()).stream())
        .limit(1)
        .map(lack -> Finding.in(catalog, kind, id, ProblemKind.THIN_CHOICE, stated, lack));
  }

  /** What a session lacks, if anything. */
  private Optional<String> lack(SessionContext session) {
    RecommendationReport report = recommender.recommend(session);
    int offered = report.recommendations().size();
    String where =
        " (format " + Words.of(session.format()) + ", phase " + Words.of(session.phase()) + ")";
    if (offered < ENOUGH) {
      return Optional.of("let it lead to " + ENOUGH + " exercises, not " + offered + where);
    }
    boolean context = report.recommendations().stream()
        .anyMatch(each -> catalog.get(Exercise.class, each.exercise()).aims().keySet().stream()
            .anyMatch(aim -> catalog.get(Aim.class, aim).addressesContext()));
    return context
        ? Optional.empty()
        : Optional.of("let it lead to one that addresses context" + where);
  }

  /** Every format with clients in every phase. */
  private static Stream<SessionContext.Builder> sessions() {
    return Arrays.stream(Format.values())
        .filter(format -> format != Format.SUPERVISION)
        .flatMap(format -> Arrays.stream(Phase.values())
            .map(phase -> SessionContext.builder().format(format).phase(phase)));
  }

  private interface Saying {
    SessionContext.Builder in(SessionContext.Builder session);
  }
}
