package org.restory.model.code;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.OptionalInt;
import org.restory.check.Checks;
import org.restory.model.Concept;
import org.restory.model.Id;
import org.restory.model.safety.Instrument;

/**
 * The concept that a code is about.
 *
 * @param kind the kind of concept: a barrier, strength, goal, signal, safety concern, access need or instrument
 * @param id the concept
 * @param item for an instrument, the number of the item that the code scores; empty for its total
 */
public record Meaning(Class<? extends Concept<?>> kind, Id<?> id, OptionalInt item) {
  /**
   * Checks that only an instrument has items.
   *
   * @throws IllegalArgumentException if another concept has one, or the number is not from 1 to 1,000
   */
  public Meaning {
    checkArgument(
        item.isEmpty() || kind == Instrument.class,
        "'%s' has item %s; expected items of instruments only",
        id,
        item);
    item.ifPresent(number -> Checks.within("item of instrument '" + id + "'", number, 1, 1000));
  }

  /** A concept of any kind but a single item. */
  public static <T extends Concept<T>> Meaning of(Class<T> kind, Id<T> id) {
    return new Meaning(kind, id, OptionalInt.empty());
  }

  /** One item of an instrument. */
  public static Meaning item(Id<Instrument> instrument, int item) {
    return new Meaning(Instrument.class, instrument, OptionalInt.of(item));
  }

  /** Whether it is that concept. */
  public <T extends Concept<T>> boolean is(Class<T> ofKind, Id<T> concept) {
    return kind == ofKind && id.equals(concept);
  }
}
