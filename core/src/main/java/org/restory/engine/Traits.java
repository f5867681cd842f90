package org.restory.engine;

import static com.google.common.base.Preconditions.checkState;

import java.util.Collection;
import java.util.Optional;
import org.restory.context.AllianceEvent;
import org.restory.context.Answer;
import org.restory.context.BarrierExperience;
import org.restory.context.Consents;
import org.restory.context.Disclosure;
import org.restory.context.PastExercise;
import org.restory.context.StatedPreference;
import org.restory.model.world.Level;
import org.restory.model.world.LifeDomain;

/**
 * What of a fact is a word of a closed list, one bit for each word. So that a leaf may ask with a few machine words for what would
 * else be walked, set by set. Kinds of fact share the bits, since no leaf is tried against two kinds.
 */
final class Traits {
  /** Every fact is given this bit, so that a leaf that asks for nothing asks for it. */
  static final long ANY = 1L << (Long.SIZE - 1);

  static final Traits LEVEL = first(Level.values());
  static final Traits DOMAIN = LEVEL.then(LifeDomain.values());
  static final Traits COURSE = DOMAIN.then(BarrierExperience.Course.values());
  static final Traits CHRONICITY = COURSE.then(BarrierExperience.Chronicity.values());
  static final Traits LEVERAGE = CHRONICITY.then(BarrierExperience.Leverage.values());

  /** Only a person can state where sides of identity meet; a barrier that they link with two is where it shows. */
  static final Traits LINKED_WITH_TWO = LEVERAGE.then(1);

  static final Traits POSITION = first(Disclosure.Position.values());
  static final Traits MEANING = POSITION.then(Disclosure.Meaning.values());

  static final Traits BY = first(AllianceEvent.By.values());
  static final Traits DISCUSSED = BY.then(Answer.values());

  static final Traits ANSWER = first(Answer.values());
  static final Traits OUTCOME = first(PastExercise.Outcome.values());
  static final Traits STANCE = first(StatedPreference.Stance.values());
  static final Traits DECISION = first(Consents.Decision.values());
  static final Traits MET = first(1);
  static final Traits UNMET = MET.then(1);

  private final int from;
  private final int to;

  private Traits(int from, int size) {
    this.from = from;
    this.to = from + size;
    checkState(to < Long.SIZE, "words take %s bits; expected fewer than %s", to, Long.SIZE);
  }

  private static Traits first(Enum<?>[] words) {
    return first(words.length);
  }

  private static Traits first(int size) {
    return new Traits(0, size);
  }

  private Traits then(Enum<?>[] words) {
    return then(words.length);
  }

  private Traits then(int size) {
    return new Traits(to, size);
  }

  /** How many words there are. */
  int size() {
    return to - from;
  }

  /** The bit of a word. No bit is ever stored, so that words may be added to a list and change their places. */
  @SuppressWarnings("EnumOrdinal")
  long bit(Enum<?> word) {
    return 1L << (from + word.ordinal());
  }

  /** The bit of a word, or none. */
  long bit(Optional<? extends Enum<?>> word) {
    return word.isPresent() ? bit(word.get()) : 0;
  }

  /** The bits of some words. */
  long bits(Collection<? extends Enum<?>> words) {
    if (words.isEmpty()) {
      return 0;
    }
    long bits = 0;
    for (Enum<?> word : words) {
      bits |= bit(word);
    }
    return bits;
  }

  /** The bit of what is so or not. */
  long bit(boolean so) {
    return so ? 1L << from : 0;
  }
}
