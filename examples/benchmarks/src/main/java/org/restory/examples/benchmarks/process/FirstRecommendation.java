package org.restory.examples.benchmarks.process;

import org.restory.context.BarrierExperience;
import org.restory.context.SessionContext;
import org.restory.context.Stated;
import org.restory.model.Format;
import org.restory.model.Id;
import org.restory.model.Phase;
import org.restory.model.person.Goal;
import org.restory.model.world.Level;
import org.restory.pack.CaseFormat;
import org.restory.pack.StandardPack;
import org.restory.recommend.Recommender;

/** A program that lives for one recommendation from the whole standard catalog. */
final class FirstRecommendation {
  private FirstRecommendation() {}

  /** Prints the exercises recommended for the shipped case that the argument names, or for one in memory. */
  public static void main(String... arguments) {
    System.out.println(
        answer(arguments.length == 0 ? inMemory() : CaseFormat.shipped(arguments[0])));
  }

  static String answer(SessionContext session) {
    return Recommender.of(StandardPack.catalog()).recommend(session).recommendations().stream()
        .map(each -> each.exercise().toString())
        .toList()
        .toString();
  }

  static SessionContext inMemory() {
    return SessionContext.builder()
        .format(Format.INDIVIDUAL)
        .phase(Phase.EXPLORING)
        .addBarriers(BarrierExperience.byClient(Id.of("sexism"), Level.INSTITUTIONAL))
        .addGoals(Stated.byClient(Goal.class, Id.of("complain-or-appeal")))
        .build();
  }
}
