package org.restory.examples.ehr.resources;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.restory.catalog.Catalog;
import org.restory.model.Described;
import org.restory.model.person.AccessNeed;
import org.restory.model.person.Goal;
import org.restory.model.person.Signal;
import org.restory.model.person.Strength;
import org.restory.model.practice.Aim;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.Technique;
import org.restory.model.safety.Instrument;
import org.restory.model.safety.SafetyConcern;
import org.restory.model.world.Barrier;

/**
 * A kind of concept that is published as a code system.
 *
 * @param kind the kind
 * @param name the last part of the system's address
 * @param title what it is called
 * @param about what it is
 * @param <T> the kind
 */
record Vocabulary<T extends Described<T>>(Class<T> kind, String name, String title, String about) {
  private static final ImmutableList<Vocabulary<?>> ALL = ImmutableList.of(
      new Vocabulary<>(
          Barrier.class,
          "barrier",
          "Barriers",
          "What stands in people's way in the world around them. None says anything about the person."),
      new Vocabulary<>(
          Strength.class, "strength", "Strengths", "What people have, know and can rely on."),
      new Vocabulary<>(Goal.class, "goal", "Goals", "What a person may want from the work."),
      new Vocabulary<>(
          Signal.class, "signal", "Signals", "What a person or clinician may notice in the work."),
      new Vocabulary<>(
          SafetyConcern.class,
          "safety-concern",
          "Safety concerns",
          "What calls for care before any work. None is a measure of risk."),
      new Vocabulary<>(
          AccessNeed.class, "access-need", "Access needs", "What makes work reachable."),
      new Vocabulary<>(
          Instrument.class,
          "instrument",
          "Instruments",
          "Measures whose scores may be fed in. Their items are not published here."),
      new Vocabulary<>(Aim.class, "aim", "Aims", "What a piece of work is for."),
      new Vocabulary<>(
          Technique.class, "technique", "Techniques", "Named methods that exercises are forms of."),
      new Vocabulary<>(
          Exercise.class,
          "exercise",
          "Exercises",
          "Activities that may be offered. Each is defined by the ActivityDefinition of the same id."));

  /** All of them but identity, which is published with more care. */
  static ImmutableList<Vocabulary<?>> all() {
    return ALL;
  }

  /** The one of a kind, if it is published. */
  static Optional<Vocabulary<?>> of(Class<?> kind) {
    return ALL.stream().filter(vocabulary -> vocabulary.kind == kind).findFirst();
  }

  /** Its concepts, by id; those no longer offered too, so that what was written with them can be read. */
  Stream<T> concepts(Catalog catalog) {
    return catalog.all(kind).stream();
  }
}
