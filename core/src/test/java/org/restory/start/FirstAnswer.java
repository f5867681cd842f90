package org.restory.start;

import org.restory.context.BarrierExperience;
import org.restory.context.SessionContext;
import org.restory.context.Stated;
import org.restory.model.Format;
import org.restory.model.Id;
import org.restory.model.Phase;
import org.restory.model.person.Goal;
import org.restory.model.world.Level;
import org.restory.pack.StandardPack;
import org.restory.recommend.Recommender;
import org.restory.report.RecommendationReport;

/** A program that lives for one answer: it prints how many exercises it was given, and how many bytes that took. */
final class FirstAnswer {
  private FirstAnswer() {}

  public static void main(String... arguments) {
    long before = Runtime.getRuntime().freeMemory();
    SessionContext session = SessionContext.builder()
        .format(Format.INDIVIDUAL)
        .phase(Phase.EXPLORING)
        .addBarriers(BarrierExperience.byClient(Id.of("sexism"), Level.INSTITUTIONAL))
        .addGoals(Stated.byClient(Goal.class, Id.of("complain-or-appeal")))
        .build();
    RecommendationReport report = Recommender.of(StandardPack.catalog()).recommend(session);
    long bytes = before - Runtime.getRuntime().freeMemory();
    System.out.println(report.recommendations().size() + " " + bytes);
  }
}
