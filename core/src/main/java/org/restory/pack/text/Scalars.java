package org.restory.pack.text;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Ints;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.restory.catalog.Problem;
import org.restory.check.Kinds;
import org.restory.check.NearMatch;
import org.restory.check.Words;
import org.restory.model.Concept;
import org.restory.model.Id;
import org.restory.rule.Range;

/** The codecs of single values. */
public final class Scalars {
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(\\.\\d{1,6})?");

  private Scalars() {}

  /** Text that is not blank; line breaks within a paragraph are kept as written. */
  public static Codec<String> text() {
    return of(
        "some text", text -> text.isBlank() ? Optional.empty() : Optional.of(text.strip()), s -> s);
  }

  public static Codec<Integer> integer() {
    return of("a whole number", text -> Optional.ofNullable(Ints.tryParse(text)), n -> n);
  }

  /** A whole number within bounds, ends included. */
  public static Codec<Integer> integer(int from, int to) {
    return of(
        "a whole number from " + from + " to " + to,
        text -> Optional.ofNullable(Ints.tryParse(text)).filter(n -> n >= from && n <= to),
        n -> n);
  }

  public static Codec<Double> number() {
    return of(
        "a number",
        text ->
            NUMBER.matcher(text).matches() ? Optional.of(Double.valueOf(text)) : Optional.empty(),
        n -> n == Math.rint(n) ? (Object) n.longValue() : n);
  }

  public static Codec<Boolean> truth() {
    return of(
        "true or false",
        text -> switch (text) {
          case "true" -> Optional.of(true);
          case "false" -> Optional.of(false);
          default -> Optional.empty();
        },
        b -> b);
  }

  public static Codec<LocalDate> date() {
    return of(
        "a date such as 2026-11-23",
        text -> {
          try {
            return Optional.of(LocalDate.parse(text));
          } catch (DateTimeParseException e) {
            return Optional.empty();
          }
        },
        LocalDate::toString);
  }

  public static Codec<Range> range() {
    return of("a range such as '>= 3', '<= 2', '= 1' or '2..4'", Range::parse, Range::toString);
  }

  /** One of an enumeration, in its written spelling. */
  public static <E extends Enum<E>> Codec<E> oneOf(Class<E> type) {
    ImmutableMap<String, E> words =
        Arrays.stream(type.getEnumConstants()).collect(toImmutableMap(Words::of, e -> e));
    return new Codec<>() {
      @Override
      public @Nullable E read(Node node, Reading reading) {
        String text = node instanceof Node.Scalar scalar ? scalar.text() : "";
        E value = words.get(text);
        if (value == null) {
          reading.problem(Problem.at(node.at(), "found " + node.kind())
              .expecting("one of " + words.keySet().stream().collect(joining(", ")))
              .meaning(NearMatch.of(text, words.keySet().stream())));
        }
        return value;
      }

      @Override
      public Object write(E value) {
        return Words.of(value);
      }
    };
  }

  /** The word of one of an enumeration, as a word. */
  public static <E extends Enum<E>> Codec<String> wordOf(Class<E> type) {
    Codec<E> constant = oneOf(type);
    return new Codec<>() {
      @Override
      public @Nullable String read(Node node, Reading reading) {
        E value = constant.read(node, reading);
        return value == null ? null : Words.of(value);
      }

      @Override
      public Object write(String value) {
        return value;
      }
    };
  }

  /** The id of a concept of some kind, whose place is kept. */
  public static <T extends Concept<T>> Codec<Id<T>> id(Class<T> kind) {
    return new Codec<>() {
      @Override
      public @Nullable Id<T> read(Node node, Reading reading) {
        if (node instanceof Node.Scalar scalar && Id.isWellFormed(scalar.text())) {
          Id<T> id = Id.of(scalar.text());
          reading.use(kind, id, node.at());
          return id;
        }
        reading.unexpected(node, "the id of " + Kinds.one(kind) + ", such as 'a-short-name'");
        return null;
      }

      @Override
      public Object write(Id<T> value) {
        return value.value();
      }
    };
  }

  /** A codec of a scalar, from a way to read its text and a way to write it. */
  public static <T> Codec<T> of(
      String expected, Function<String, Optional<T>> read, Function<T, Object> write) {
    return new Codec<>() {
      @Override
      public @Nullable T read(Node node, Reading reading) {
        if (node instanceof Node.Scalar scalar) {
          Optional<T> value = read.apply(scalar.text());
          if (value.isPresent()) {
            return value.get();
          }
        }
        reading.unexpected(node, expected);
        return null;
      }

      @Override
      public Object write(T value) {
        return write.apply(value);
      }
    };
  }
}
