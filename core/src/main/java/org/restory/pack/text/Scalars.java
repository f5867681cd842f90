package org.restory.pack.text;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Ints;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.restory.catalog.Problem;
import org.restory.catalog.ProblemKind;
import org.restory.check.Kinds;
import org.restory.check.NearMatch;
import org.restory.check.Words;
import org.restory.model.Concept;
import org.restory.model.Id;
import org.restory.rule.Range;

/** The codecs of single values. */
public final class Scalars {
  /** A character that is not white space, as {@link String#isBlank()} sees it, in words that JavaScript knows as well. */
  private static final String NOT_BLANK =
      "[^\\t-\\r\\u001c- \\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]";

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(\\.\\d{1,6})?");

  private Scalars() {}

  /** Text that is not blank; line breaks within a paragraph are kept as written. */
  public static Codec<String> text() {
    Codec<String> plain = of(
        "some text",
        new Form.Text(NOT_BLANK).called("text"),
        text -> text.isBlank() ? Optional.empty() : Optional.of(text.strip()),
        s -> s);
    return new Codec<>() {
      @Override
      public @Nullable String read(Node node, Reading reading) {
        String text = plain.read(node, reading);
        if (text != null) {
          reading.text(text, node.at());
        }
        return text;
      }

      @Override
      public Object write(String value) {
        return plain.write(value);
      }

      @Override
      public Form form() {
        return plain.form();
      }
    };
  }

  public static Codec<Integer> integer() {
    return of(
        "a whole number",
        new Form.Whole(Integer.MIN_VALUE, Integer.MAX_VALUE),
        text -> Optional.ofNullable(Ints.tryParse(text)),
        n -> n);
  }

  /** A whole number within bounds, ends included. */
  public static Codec<Integer> integer(int from, int to) {
    return of(
        "a whole number from " + from + " to " + to,
        new Form.Whole(from, to),
        text -> Optional.ofNullable(Ints.tryParse(text)).filter(n -> n >= from && n <= to),
        n -> n);
  }

  public static Codec<Double> number() {
    return of(
        "a number",
        new Form.Decimal(1e9),
        text ->
            NUMBER.matcher(text).matches() ? Optional.of(Double.valueOf(text)) : Optional.empty(),
        n -> n == Math.rint(n)
            ? (Object) n.longValue()
            : BigDecimal.valueOf(n).stripTrailingZeros());
  }

  public static Codec<Boolean> truth() {
    return of(
        "true or false",
        new Form.Truth(),
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
        new Form.Day().described("a date such as 2026-11-23").called("date"),
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
    return of(Ranges.EXPECTED, Ranges.form(), Range::parse, Range::toString);
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
          reading.problem(Problem.at(node.at(), ProblemKind.UNKNOWN_WORD, "found " + node.kind())
              .expecting("one of " + words.keySet().stream().collect(joining(", ")))
              .meaning(NearMatch.of(text, words.keySet().stream())));
        }
        return value;
      }

      @Override
      public Object write(E value) {
        return Words.of(value);
      }

      @Override
      public Form form() {
        return new Form.OneOf(words.keySet().asList());
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

      @Override
      public Form form() {
        return constant.form();
      }
    };
  }

  /** The id of a concept of some kind, whose place is kept. */
  public static <T extends Concept<T>> Codec<Id<T>> id(Class<T> kind) {
    return new Codec<>() {
      @Override
      public @Nullable Id<T> read(Node node, Reading reading) {
        Id<T> id =
            Ids.read(node, "the id of " + Kinds.one(kind) + ", such as 'a-short-name'", reading);
        if (id != null) {
          reading.use(kind, id, node.at());
        }
        return id;
      }

      @Override
      public Object write(Id<T> value) {
        return value.value();
      }

      @Override
      public Form form() {
        return Ids.form("the id of " + Kinds.one(kind));
      }
    };
  }

  /**
   * A codec of a scalar, from its form, a way to read its text and a way to write it. What is a number or a truth value stands
   * without quotes.
   */
  public static <T> Codec<T> of(
      String expected, Form form, Function<String, Optional<T>> read, Function<T, Object> write) {
    return new Codec<>() {
      @Override
      public @Nullable T read(Node node, Reading reading) {
        if (!(node instanceof Node.Scalar scalar) || scalar.isNothing()) {
          reading.unexpected(node, expected);
          return null;
        }
        Optional<T> value = read.apply(scalar.text());
        if (value.isEmpty()) {
          reading.unexpected(node, expected);
          return null;
        }
        if (scalar.quoted() && form.isPlain()) {
          reading.problem(
              Problem.at(node.at(), ProblemKind.QUOTED_VALUE, node.kind() + " stands in quotes")
                  .expecting(expected + " without them"));
          return null;
        }
        return value.get();
      }

      @Override
      public Object write(T value) {
        return write.apply(value);
      }

      @Override
      public Form form() {
        return form;
      }
    };
  }
}
