package org.restory.pack.values;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import org.restory.model.Id;
import org.restory.rule.Range;

/** Writes parts of values one after the other. Nothing at run time needs it. */
final class ValueWriter {
  private final Map<String, Integer> texts;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private ValueWriter(Map<String, Integer> texts) {
    this.texts = texts;
  }

  ValueWriter() {
    this(new LinkedHashMap<>());
  }

  /** One for what is written apart, such as to know how long it is, with the same texts. */
  ValueWriter apart() {
    return new ValueWriter(texts);
  }

  void number(int value) {
    int rest = value;
    while (rest > 0x7f || rest < 0) {
      out.write(rest | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }

  void flag(boolean value) {
    out.write(value ? 1 : 0);
  }

  void decimal(double value) {
    out.writeBytes(ByteBuffer.allocate(Double.BYTES).putDouble(value).array());
  }

  void range(Range range) {
    flag(!range.isAny());
    if (!range.isAny()) {
      decimal(range.from());
      decimal(range.to());
    }
  }

  void day(LocalDate day) {
    number(Math.toIntExact(day.toEpochDay()));
  }

  void text(String text) {
    Integer known = texts.putIfAbsent(text, texts.size());
    number(known == null ? texts.size() - 1 : known);
  }

  void id(Id<?> id) {
    text(id.value());
  }

  // A build writes what its own classes read: no constant moves between the two.
  @SuppressWarnings("EnumOrdinal")
  void word(Enum<?> word) {
    number(word.ordinal());
  }

  void ids(Collection<? extends Id<?>> ids) {
    all(ids, ValueWriter::id);
  }

  void texts(Collection<String> texts) {
    all(texts, ValueWriter::text);
  }

  void words(Collection<? extends Enum<?>> words) {
    all(words, ValueWriter::word);
  }

  void numbers(Collection<Integer> numbers) {
    all(numbers, ValueWriter::number);
  }

  <T> void all(Collection<? extends T> values, BiConsumer<ValueWriter, T> each) {
    number(values.size());
    values.forEach(value -> each.accept(this, value));
  }

  <T> void optional(Optional<? extends T> value, BiConsumer<ValueWriter, T> part) {
    flag(value.isPresent());
    value.ifPresent(present -> part.accept(this, present));
  }

  void optionalText(Optional<String> text) {
    optional(text, ValueWriter::text);
  }

  void optionalId(Optional<? extends Id<?>> id) {
    optional(id, ValueWriter::id);
  }

  void optionalNumber(OptionalInt number) {
    flag(number.isPresent());
    number.ifPresent(this::number);
  }

  void optionalDecimal(OptionalDouble number) {
    flag(number.isPresent());
    number.ifPresent(this::decimal);
  }

  /** What another has written apart, behind its length. */
  void measured(ValueWriter apart) {
    number(apart.out.size());
    out.writeBytes(apart.out.toByteArray());
  }

  /** All of it as a file. */
  byte[] file() {
    byte[] body = body();
    return ByteBuffer.allocate(ValueFormat.HEADER + body.length)
        .putInt(ValueFormat.MAGIC)
        .put(ValueFormat.VERSION)
        .putInt(body.length)
        .putInt(ValueFormat.checksum(body, 0, body.length))
        .put(body)
        .array();
  }

  private byte[] body() {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    ByteBuffer ends = ByteBuffer.allocate(ValueFormat.MARK * (1 + texts.size()));
    ends.putInt(texts.size());
    for (String text : texts.keySet()) {
      said.writeBytes(text.getBytes(UTF_8));
      ends.putInt(said.size());
    }
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(ends.array());
    body.writeBytes(said.toByteArray());
    body.writeBytes(out.toByteArray());
    return body.toByteArray();
  }
}
