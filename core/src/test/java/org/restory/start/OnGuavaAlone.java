package org.restory.start;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.restory.catalog.Catalog;
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
import org.restory.report.PlainText;

/** A host that reads no YAML: it recommends from the standard pack and prints the report. */
final class OnGuavaAlone {
  private OnGuavaAlone() {}

  public static void main(String... arguments) {
    new PrintStream(System.out, true, StandardCharsets.UTF_8).print(report());
  }

  static String report() {
    Catalog catalog = StandardPack.catalog();
    SessionContext session = SessionContext.builder()
        .format(Format.INDIVIDUAL)
        .phase(Phase.EXPLORING)
        .addBarriers(BarrierExperience.byClient(Id.of("sexism"), Level.INSTITUTIONAL))
        .addGoals(Stated.byClient(Goal.class, Id.of("complain-or-appeal")))
        .build();
    return PlainText.of(catalog).write(Recommender.of(catalog).recommend(session));
  }
}
