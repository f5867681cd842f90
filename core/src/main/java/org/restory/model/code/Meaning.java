package org.restory.model.code;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSet;
import java.util.OptionalInt;
import org.restory.check.Checks;
import org.restory.check.Kinds;
import org.restory.model.Concept;
import org.restory.model.Id;
import org.restory.model.person.AccessNeed;
import org.restory.model.person.Goal;
import org.restory.model.person.Signal;
import org.restory.model.person.Strength;
import org.restory.model.safety.Instrument;
import org.restory.model.safety.SafetyConcern;
import org.restory.model.world.Barrier;

/**
 * The concept that a code is about. No code says who a person is, and so an identity is not among them.
 *
 * @param kind the kind of concept: a barrier, strength, goal, signal, safety concern, access need or instrument
 * @param id the concept
 * @param item for an instrument, the number of the item that the code scores; empty for its total
 */
public record Meaning(Class<? extends Concept<?>> kind, Id<?> id, OptionalInt item) {
  private static final ImmutableSet<Class<? extends Concept<?>>> KINDS = ImmutableSet.of(
      Barrier.class,
      Strength.class,
      Goal.class,
      Signal.class,
      SafetyConcern.class,
      AccessNeed.class,
      Instrument.class);

  /**
   * Checks that a code may be about a concept of that kind, and that only an instrument has items.
   *
   * @throws IllegalArgumentException if the kind is another, a concept that is no instrument has an item, or its number is not from 1
   *     to 1,000
   */
  public Meaning {
    checkArgument(
        KINDS.contains(kind),
        "'%s' is %s; expected one of %s",
        id,
        Kinds.one(kind),
        KINDS.stream().map(Kinds::name).collect(joining(", ")));
    checkArgument(
        item.isEmpty() || kind == Instrument.class,
        "%s '%s' has item %s; expected items of instruments only",
        Kinds.name(kind),
        id,
        item.orElse(0));
    item.ifPresent(number -> Checks.within("item of instrument '" + id + "'", number, 1, 1000));
  }

  /**
   * A concept as a whole; of an instrument, its total.
   *
   * @throws IllegalArgumentException if no code may be about a concept of that kind
   */
  public static <T extends Concept<T>> Meaning of(Class<T> kind, Id<T> id) {
    return new Meaning(kind, id, OptionalInt.empty());
  }

  /**
   * One item of an instrument.
   *
   * @throws IllegalArgumentException if its number is not from 1 to 1,000
   */
  public static Meaning item(Id<Instrument> instrument, int item) {
    return new Meaning(Instrument.class, instrument, OptionalInt.of(item));
  }

  /** Whether it is that concept. */
  public <T extends Concept<T>> boolean is(Class<T> ofKind, Id<T> concept) {
    return kind == ofKind && id.equals(concept);
  }
}
