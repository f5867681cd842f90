package org.restory.examples.benchmarks.workload;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.restory.model.About;
import org.restory.model.Concept;
import org.restory.model.Id;
import org.restory.model.person.AccessNeed;
import org.restory.model.person.Goal;
import org.restory.model.person.Identity;
import org.restory.model.person.IdentityDimension;
import org.restory.model.person.Preference;
import org.restory.model.person.Signal;
import org.restory.model.person.Strength;
import org.restory.model.safety.Instrument;
import org.restory.model.safety.Prerequisite;
import org.restory.model.world.Barrier;
import org.restory.model.world.Level;

/** The vocabulary as concepts of Restory. */
final class RestoryVocabulary {
  private static final int DIMENSIONS = 6;

  private RestoryVocabulary() {}

  static ImmutableList<Concept<?>> all() {
    return Stream.concat(
            IntStream.range(0, DIMENSIONS).mapToObj(RestoryVocabulary::dimension),
            Vocabulary.all().stream().flatMap(RestoryVocabulary::concept))
        .collect(ImmutableList.toImmutableList());
  }

  /** The side of identity that an identity is on. */
  static Id<IdentityDimension> dimensionOf(Term identity) {
    return Id.of("dimension" + identity.place() / (Kind.IDENTITY.size() / DIMENSIONS));
  }

  private static Concept<?> dimension(int number) {
    String name = "dimension" + number;
    return new IdentityDimension(Id.of(name), about(name));
  }

  private static Stream<Concept<?>> concept(Term term) {
    String name = term.name();
    About about = about(name);
    return switch (term.kind()) {
      case IDENTITY ->
        Stream.of(new Identity(Id.of(name), about, dimensionOf(term), broader(term)));
      case BARRIER -> Stream.of(barrier(term, about));
      case SIGNAL -> Stream.of(new Signal(Id.of(name), about, Signal.NotedBy.EITHER));
      case GOAL -> Stream.of(new Goal(Id.of(name), about));
      case STRENGTH -> Stream.of(new Strength(Id.of(name), about));
      case NEED -> Stream.of(new AccessNeed(Id.of(name), about));
      case PREFERENCE -> Stream.of(new Preference(Id.of(name), about));
      case READINESS -> Stream.of(new Prerequisite(Id.of(name), about, "Is it so?"));
      case SCORE -> Stream.of(instrument(name, about));
      case PHASE, FORMAT, MINUTES -> Stream.of();
    };
  }

  private static Barrier barrier(Term term, About about) {
    return Barrier.builder()
        .id(Id.of(term.name()))
        .about(about)
        .family(term.place() % 2 == 0 ? Barrier.Family.OPPRESSION : Barrier.Family.ACCESS)
        .parent(RestoryVocabulary.<Barrier>broader(term))
        .addLevels(Level.values())
        .build();
  }

  private static Instrument instrument(String name, About about) {
    return Instrument.builder()
        .id(Id.of(name))
        .about(about)
        .min(0)
        .max(27)
        .higherIs(Instrument.Direction.WORSE)
        .licence("Made up for benchmarks.")
        .build();
  }

  private static <T extends Concept<T>> Optional<Id<T>> broader(Term term) {
    return term.broader() < 0
        ? Optional.empty()
        : Optional.of(Id.of(Vocabulary.term(term.broader()).name()));
  }

  static About about(String name) {
    return About.of(name, "What " + name + " means.");
  }
}
