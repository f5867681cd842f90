package org.restory.examples.benchmarks.figure;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** The file of figures: comma-separated, a line a figure, nothing quoted. */
public final class FiguresFile {
  private static final String COLUMNS = Stream.of(
          Stream.of("measure", "contender", "workload"),
          Arrays.stream(Axis.values()).map(Axis::column),
          Stream.of("value", "spread", "unit"))
      .flatMap(columns -> columns)
      .collect(joining(","));
  private static final int FIRST_AXIS = 3;
  private static final int VALUE = FIRST_AXIS + Axis.values().length;

  /** More than any measurement here is good for. */
  private static final MathContext DIGITS = new MathContext(6);

  private final Path file;

  private FiguresFile(Path file) {
    this.file = file;
  }

  /** The file at a path, which need not exist yet. */
  public static FiguresFile at(Path file) {
    return new FiguresFile(file);
  }

  /**
   * Reads all figures; none where there is no file.
   *
   * @throws IOException if it can't be read, or a line is no figure; the message says which
   */
  public Figures read() throws IOException {
    if (!Files.exists(file)) {
      return Figures.of(ImmutableList.of());
    }
    List<String> lines = Files.readAllLines(file);
    if (lines.isEmpty() || !lines.get(0).equals(COLUMNS)) {
      throw new IOException(file + ":1: expected " + COLUMNS);
    }
    ImmutableList.Builder<Figure> figures = ImmutableList.builder();
    for (int line = 1; line < lines.size(); line++) {
      try {
        figures.add(figure(Splitter.on(',').splitToList(lines.get(line))));
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        throw new IOException(file + ":" + (line + 1) + ": no figure: " + lines.get(line), e);
      }
    }
    return Figures.of(figures.build());
  }

  /** Writes figures into the file, in the place of those on the same subjects. */
  public void add(List<Figure> figures) throws IOException {
    String lines =
        read().with(figures).stream().map(figure -> line(figure) + "\n").collect(joining());
    Files.writeString(file, COLUMNS + "\n" + lines);
  }

  private static Figure figure(List<String> fields) {
    ImmutableSortedMap.Builder<Axis, Integer> sizes = ImmutableSortedMap.naturalOrder();
    int column = FIRST_AXIS;
    for (Axis axis : Axis.values()) {
      String size = fields.get(column++);
      if (!size.isEmpty()) {
        sizes.put(axis, Integer.valueOf(size));
      }
    }
    Subject subject =
        new Subject(Measure.ofColumn(fields.get(0)), fields.get(1), fields.get(2), sizes.build());
    return new Figure(
        subject, number(fields.get(VALUE)), number(fields.get(VALUE + 1)), fields.get(VALUE + 2));
  }

  private static OptionalDouble number(String field) {
    return field.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(field));
  }

  private static String line(Figure figure) {
    Subject of = figure.of();
    ImmutableList<String> sizes = Arrays.stream(Axis.values())
        .map(axis -> of.size(axis).stream().mapToObj(Integer::toString).collect(joining()))
        .collect(toImmutableList());
    return Joiner.on(',')
        .join(
            of.measure().column(),
            of.contender(),
            of.workload(),
            Joiner.on(',').join(sizes),
            number(figure.value()),
            number(figure.spread()),
            figure.unit());
  }

  private static String number(OptionalDouble number) {
    return number.isPresent()
        ? new BigDecimal(number.getAsDouble())
            .round(DIGITS)
            .stripTrailingZeros()
            .toPlainString()
        : "";
  }
}
