package org.restory.pack.text;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.function.Supplier;

/**
 * What a codec accepts, as far as it can be said without reading. What only the value can tell, such as minutes that must sum up, is
 * not part of it.
 */
public sealed interface Form {
  /** Any scalar, numbers and truth values included, since all of them may be meant as text. */
  static Form text() {
    return new Text("");
  }

  /** One fixed word. */
  static Form word(String word) {
    return new OneOf(ImmutableList.of(word));
  }

  /** One form or another. */
  static Form either(Form one, Form other) {
    return new AnyOf(ImmutableList.of(one, other));
  }

  /** Whether it is a number or a truth value, which JSON writes without quotes. */
  default boolean isPlain() {
    return this instanceof Whole || this instanceof Decimal || this instanceof Truth;
  }

  /** The form, with words for an author. */
  default Form described(String description) {
    return new Described(this, description);
  }

  /** The form, by a name of its own. */
  default Form called(String name) {
    return new Named(name, () -> this);
  }

  /**
   * Any scalar, by its text.
   *
   * @param pattern what is found in the text, in what Java's and JavaScript's regular expressions share
   */
  record Text(String pattern) implements Form {}

  /**
   * Text that no number, truth value or null could be.
   *
   * @param pattern what the whole text is
   * @param longest how many characters it has at most
   */
  record Spelled(String pattern, int longest) implements Form {
    /** Of any length. */
    public Spelled(String pattern) {
      this(pattern, Integer.MAX_VALUE);
    }
  }

  /**
   * A whole number.
   *
   * @param from the lowest
   * @param to the highest
   */
  record Whole(int from, int to) implements Form {}

  /**
   * A number.
   *
   * @param below what its amount stays below
   */
  record Decimal(double below) implements Form {}

  /** True or false. */
  record Truth() implements Form {}

  /** A day of the calendar. */
  record Day() implements Form {}

  /**
   * One of some words.
   *
   * @param words all of them
   */
  record OneOf(ImmutableList<String> words) implements Form {}

  /**
   * A list.
   *
   * @param item the form of each item
   * @param least how many there are at least
   * @param distinct whether each stands there once
   */
  record Items(Form item, int least, boolean distinct) implements Form {}

  /**
   * A mapping from keys that are values.
   *
   * @param key the form of each key
   * @param value the form of each value
   */
  record Keyed(Form key, Form value) implements Form {}

  /**
   * A mapping with fields that are known, and no others.
   *
   * @param fields all of them, in order
   */
  record Mapping(ImmutableList<Field> fields) implements Form {
    /** The same, where one of the fields must be there. */
    Mapping requiring(String name) {
      return new Mapping(fields.stream()
          .map(field -> field.name().equals(name) ? new Field(name, field.form(), true) : field)
          .collect(toImmutableList()));
    }
  }

  /**
   * A field of a mapping.
   *
   * @param name its name
   * @param form what it holds
   * @param required whether it must be there
   */
  record Field(String name, Form form, boolean required) {}

  /**
   * A whole, or the part of it that may stand alone.
   *
   * @param whole what is there once one field is that the part lacks
   * @param part some of its fields
   */
  record WholeOrPart(Mapping whole, Mapping part) implements Form {}

  /**
   * One of several forms.
   *
   * @param forms all of them
   */
  record AnyOf(ImmutableList<Form> forms) implements Form {}

  /**
   * A form that is told once and then called by its name; only so can a form be part of itself.
   *
   * @param name its name, the same for the same form only
   * @param content the form
   */
  record Named(String name, Supplier<Form> content) implements Form {}

  /**
   * A form with words for an author.
   *
   * @param form the form
   * @param description what it is for
   */
  record Described(Form form, String description) implements Form {}
}
