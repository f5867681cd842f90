package org.restory.model;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The stable name of a concept of kind {@code T}: a {@code slug}, or {@code namespace:slug} in a pack of a third
 * party. Ids are compared by their text.
 *
 * @param value lower-case letters, digits and hyphens, not null, at most 120 characters
 * @param <T> the kind of concept that the id names
 */
// The type parameter keeps an aim's id from being passed for a barrier's; nothing at run time needs
// it.
@SuppressWarnings("UnusedTypeParameter")
public record Id<T>(String value) implements Comparable<Id<?>> {
  private static final int LONGEST = 120;

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the value is not a slug or {@code namespace:slug}
   */
  public Id {
    requireNonNull(value, "value of an id");
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("'" + value
          + "' is not an id; expected a slug such as 'name-what-happened' or 'acme:slug'");
    }
  }

  /** An id of the given text. */
  public static <T> Id<T> of(String value) {
    return new Id<>(value);
  }

  /** Ids of the given texts, in order. */
  public static <T> ImmutableList<Id<T>> listOf(String... values) {
    return Arrays.stream(values).map(Id::<T>of).collect(toImmutableList());
  }

  /** Whether a text has the form of an id. */
  public static boolean isWellFormed(String value) {
    int colon = value.indexOf(':');
    return value.length() <= LONGEST
        && isSlug(value, colon + 1, value.length())
        && (colon < 0 || isSlug(value, 0, colon));
  }

  // Asked of every id that is read, and so without a regular expression.
  private static boolean isSlug(String text, int from, int to) {
    if (from >= to || !isLetter(text.charAt(from))) {
      return false;
    }
    for (int i = from + 1; i < to; i++) {
      char c = text.charAt(i);
      if (!isLetter(c) && !(c >= '0' && c <= '9') && c != '-') {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z';
  }

  // Said here, since every table of concepts asks for both: what a record has by itself is put
  // together by
  // method handles when it is first asked for.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Id<?> id && value.equals(id.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public int compareTo(Id<?> other) {
    return value.compareTo(other.value);
  }

  /** The text of the id. */
  @Override
  public String toString() {
    return value;
  }
}
