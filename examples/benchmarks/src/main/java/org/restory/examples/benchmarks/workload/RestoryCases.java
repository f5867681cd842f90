package org.restory.examples.benchmarks.workload;

import org.restory.context.BarrierExperience;
import org.restory.context.Consents;
import org.restory.context.Disclosure;
import org.restory.context.Measurement;
import org.restory.context.Readiness;
import org.restory.context.SessionContext;
import org.restory.context.Source;
import org.restory.context.Stated;
import org.restory.context.StatedPreference;
import org.restory.model.ConsentScope;
import org.restory.model.Format;
import org.restory.model.Id;
import org.restory.model.Phase;
import org.restory.model.person.AccessNeed;
import org.restory.model.person.Goal;
import org.restory.model.person.Signal;
import org.restory.model.person.Strength;
import org.restory.model.world.Level;

/** Neutral cases as session contexts. */
final class RestoryCases {
  private RestoryCases() {}

  static SessionContext of(Case stated) {
    SessionContext.Builder context = SessionContext.builder();
    stated.statements().forEach(statement -> add(context, statement));
    return context.build();
  }

  private static void add(SessionContext.Builder context, Statement statement) {
    Term term = Vocabulary.term(statement.term());
    String name = term.name();
    boolean first = statement.aspects() == 1;
    switch (term.kind()) {
      case IDENTITY -> context.addDisclosures(disclosure(term, statement));
      case BARRIER -> context.addBarriers(barrier(name, statement));
      case SIGNAL -> context.addSignals(Stated.byClient(Signal.class, Id.of(name)));
      case GOAL -> context.addGoals(Stated.byClient(Goal.class, Id.of(name)));
      case STRENGTH -> context.addStrengths(Stated.byClient(Strength.class, Id.of(name)));
      case NEED -> context.addAccessNeeds(Stated.byClient(AccessNeed.class, Id.of(name)));
      case PREFERENCE ->
        context.addPreferences(new StatedPreference(
            Id.of(name), first ? StatedPreference.Stance.WANTS : StatedPreference.Stance.AVOIDS));
      case READINESS -> context.addReadiness(new Readiness(Id.of(name), first));
      case SCORE ->
        context.addMeasurements(Measurement.builder()
            .instrument(Id.of(name))
            .score(statement.number())
            .build());
      case PHASE -> context.phase(only(statement, Phase.values()));
      case FORMAT -> context.format(only(statement, Format.values()));
      case MINUTES -> context.minutes(statement.number());
    }
  }

  private static Disclosure disclosure(Term term, Statement statement) {
    return Disclosure.builder()
        .dimension(RestoryVocabulary.dimensionOf(term))
        .concept(Id.of(term.name()))
        .words("My words for " + term.name())
        .source(Source.CLIENT_STATED)
        .salience(statement.number())
        .consents(Consents.given(ConsentScope.USE_FOR_PLANNING))
        .build();
  }

  private static BarrierExperience barrier(String name, Statement statement) {
    return BarrierExperience.builder()
        .barrier(Id.of(name))
        .source(Source.CLIENT_STATED)
        .addAllLevels(RestoryRules.aspects(statement.aspects(), Level.values()))
        .intensity(statement.number())
        .build();
  }

  private static <E> E only(Statement statement, E[] of) {
    return RestoryRules.aspects(statement.aspects(), of).asList().get(0);
  }
}
