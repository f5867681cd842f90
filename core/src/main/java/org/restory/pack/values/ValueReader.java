package org.restory.pack.values;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.restory.model.Id;
import org.restory.rule.Range;

/**
 * Reads what {@link ValueWriter} wrote, part by part. The lists that it gives are for builders, which copy them. It uses no lambda and
 * no stream: it runs once in the life of a program, where to link one takes longer than to read a hundred values.
 */
final class ValueReader {
  private final Texts texts;
  private final byte[] bytes;
  private int next;

  private ValueReader(Texts texts, int next) {
    this.texts = texts;
    this.bytes = texts.bytes;
    this.next = next;
  }

  /**
   * A reader of the first part of a file.
   *
   * @throws IllegalStateException if the bytes are of another format or version, or damaged
   */
  static ValueReader of(byte[] bytes) {
    checkHeader(bytes);
    Texts texts = new Texts(bytes);
    return new ValueReader(texts, texts.end);
  }

  private static void checkHeader(byte[] bytes) {
    check(bytes.length >= ValueFormat.HEADER, "it has only " + bytes.length + " bytes");
    ByteBuffer header = ByteBuffer.wrap(bytes, 0, ValueFormat.HEADER);
    check(header.getInt() == ValueFormat.MAGIC, "it does not start with RSTV");
    byte version = header.get();
    check(version == ValueFormat.VERSION, "its version is " + version);
    int length = header.getInt();
    int there = bytes.length - ValueFormat.HEADER;
    check(length == there, "it should hold " + length + " bytes and holds " + there);
    int sum = ValueFormat.checksum(bytes, ValueFormat.HEADER, length);
    check(header.getInt() == sum, "its checksum does not match");
  }

  /** A reader of the next bytes, which this one steps over. */
  ValueReader over(int length) {
    ValueReader apart = new ValueReader(texts, next);
    next += length;
    return apart;
  }

  /** A reader that starts where this one stands. */
  ValueReader again() {
    return new ValueReader(texts, next);
  }

  boolean isAtEnd() {
    return next == bytes.length;
  }

  int number() {
    int value = 0;
    int shift = 0;
    byte part = bytes[next++];
    while (part < 0) {
      value |= (part & 0x7f) << shift;
      shift += 7;
      part = bytes[next++];
    }
    return value | part << shift;
  }

  boolean flag() {
    return bytes[next++] != 0;
  }

  double decimal() {
    double value = ByteBuffer.wrap(bytes, next, Double.BYTES).getDouble();
    next += Double.BYTES;
    return value;
  }

  Range range() {
    return flag() ? new Range(decimal(), decimal()) : Range.any();
  }

  LocalDate day() {
    return LocalDate.ofEpochDay(number());
  }

  String text() {
    return texts.get(number());
  }

  <T> Id<T> id() {
    return texts.id(number());
  }

  <E> E word(E[] words) {
    return words[number()];
  }

  <T> List<Id<T>> ids() {
    @SuppressWarnings({"unchecked", "rawtypes"}) // ids know nothing of their kind at run time
    Id<T>[] all = new Id[number()];
    for (int i = 0; i < all.length; i++) {
      all[i] = id();
    }
    return Arrays.asList(all);
  }

  List<String> texts() {
    String[] all = new String[number()];
    for (int i = 0; i < all.length; i++) {
      all[i] = text();
    }
    return Arrays.asList(all);
  }

  <E> List<E> words(E[] words) {
    E[] all = Arrays.copyOf(words, number());
    for (int i = 0; i < all.length; i++) {
      all[i] = word(words);
    }
    return Arrays.asList(all);
  }

  List<Integer> numbers() {
    Integer[] all = new Integer[number()];
    for (int i = 0; i < all.length; i++) {
      all[i] = number();
    }
    return Arrays.asList(all);
  }

  Optional<String> optionalText() {
    return flag() ? Optional.of(text()) : Optional.empty();
  }

  <T> Optional<Id<T>> optionalId() {
    return flag() ? Optional.of(id()) : Optional.empty();
  }

  Optional<LocalDate> optionalDay() {
    return flag() ? Optional.of(day()) : Optional.empty();
  }

  OptionalInt optionalNumber() {
    return flag() ? OptionalInt.of(number()) : OptionalInt.empty();
  }

  OptionalDouble optionalDecimal() {
    return flag() ? OptionalDouble.of(decimal()) : OptionalDouble.empty();
  }

  static void check(boolean holds, String otherwise) {
    if (!holds) {
      throw refusal(otherwise);
    }
  }

  static IllegalStateException refusal(String why) {
    return new IllegalStateException("the values of a pack are not readable: " + why
        + "; expected them as this version of Restory writes them");
  }

  /**
   * The texts of a file, each made when it is first asked for. Threads that ask at one time may each make it; both are equal, and
   * immutable.
   */
  private static final class Texts {
    private final byte[] bytes;
    private final ByteBuffer marks;
    private final int start;
    private final int end;
    private final @Nullable String[] made;
    private final @Nullable Id<?>[] ids;

    Texts(byte[] bytes) {
      this.bytes = bytes;
      this.marks = ByteBuffer.wrap(bytes);
      int count = marks.getInt(ValueFormat.HEADER);
      this.start = ValueFormat.HEADER + ValueFormat.MARK * (1 + count);
      this.made = new String[count];
      this.ids = new Id<?>[count];
      this.end = endOf(count - 1);
    }

    String get(int index) {
      String text = made[index];
      if (text == null) {
        int from = endOf(index - 1);
        text = new String(bytes, from, endOf(index) - from, UTF_8);
        made[index] = text;
      }
      return text;
    }

    @SuppressWarnings("unchecked") // ids know nothing of their kind at run time
    <T> Id<T> id(int index) {
      Id<?> id = ids[index];
      if (id == null) {
        id = Id.of(get(index));
        ids[index] = id;
      }
      return (Id<T>) id;
    }

    private int endOf(int index) {
      return index < 0
          ? start
          : start + marks.getInt(ValueFormat.HEADER + ValueFormat.MARK * (1 + index));
    }
  }
}
