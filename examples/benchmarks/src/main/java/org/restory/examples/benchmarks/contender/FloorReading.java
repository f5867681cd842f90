package org.restory.examples.benchmarks.contender;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import org.restory.context.BarrierExperience;
import org.restory.context.Circumstance;
import org.restory.context.Disclosure;
import org.restory.context.Fact;
import org.restory.context.Measurement;
import org.restory.context.Readiness;
import org.restory.context.Stated;
import org.restory.context.StatedPreference;
import org.restory.examples.benchmarks.workload.Kind;
import org.restory.examples.benchmarks.workload.Vocabulary;
import org.restory.model.Format;
import org.restory.model.Phase;
import org.restory.model.world.Level;

/** Reads by hand, of the facts of a session, what this workload's rules ask about, and nothing else. */
final class FloorReading {
  private static final String PHASE = name(Kind.PHASE);
  private static final String FORMAT = name(Kind.FORMAT);
  private static final String MINUTES = name(Kind.MINUTES);
  private static final ImmutableMap<String, Integer> PHASES = bits(Phase.values());
  private static final ImmutableMap<String, Integer> FORMATS = bits(Format.values());

  private FloorReading() {}

  static void read(Fact fact, Floor.Index index, Floor.Tally tally) {
    if (fact instanceof Circumstance circumstance) {
      read(circumstance, index, tally);
    } else if (fact instanceof BarrierExperience barrier) {
      int levels = 0;
      for (Level level : barrier.levels()) {
        levels |= bit(level);
      }
      index.tell(tally, barrier.barrier().value(), barrier.intensity().orElse(0), levels);
    } else if (fact instanceof Disclosure said && said.concept().isPresent()) {
      index.tell(tally, said.concept().get().value(), said.salience().orElse(0), 0);
    } else if (fact instanceof Stated<?> stated) {
      index.tell(tally, stated.concept().value(), 0, 0);
    } else if (fact instanceof Measurement measurement) {
      index.tell(
          tally, measurement.instrument().value(), (int) measurement.score().orElse(0), 0);
    } else if (fact instanceof StatedPreference preference) {
      boolean wants = preference.stance() == StatedPreference.Stance.WANTS;
      index.tell(tally, preference.preference().value(), 0, wants ? 1 : 2);
    } else if (fact instanceof Readiness readiness) {
      index.tell(tally, readiness.prerequisite().value(), 0, readiness.met() ? 1 : 2);
    }
  }

  private static void read(Circumstance circumstance, Floor.Index index, Floor.Tally tally) {
    String value = circumstance.value();
    switch (circumstance.kind()) {
      case PHASE -> index.tell(tally, PHASE, 0, PHASES.getOrDefault(value, 0));
      case FORMAT -> index.tell(tally, FORMAT, 0, FORMATS.getOrDefault(value, 0));
      case MINUTES -> index.tell(tally, MINUTES, Integer.parseInt(value), 0);
      default -> {}
    }
  }

  private static String name(Kind kind) {
    return Vocabulary.all().stream()
        .filter(term -> term.kind() == kind)
        .findFirst()
        .orElseThrow()
        .name();
  }

  private static ImmutableMap<String, Integer> bits(Enum<?>[] words) {
    return Arrays.stream(words)
        .collect(ImmutableMap.toImmutableMap(
            word -> Ascii.toLowerCase(word.name()).replace('_', '-'), FloorReading::bit));
  }

  @SuppressWarnings("EnumOrdinal")
  private static int bit(Enum<?> word) {
    return 1 << word.ordinal();
  }
}
