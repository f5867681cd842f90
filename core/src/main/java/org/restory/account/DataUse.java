package org.restory.account;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.restory.catalog.DataRead;
import org.restory.model.DataElement;

/**
 * Whether a kind of data about a person is used, and where it is read.
 *
 * @param element which kind of data
 * @param answer whether it is used
 * @param reads every place where it is read; where that is not stated, every place that does not say what it reads
 */
public record DataUse(DataElement element, Answer answer, ImmutableList<DataRead> reads) {
  /** Whether a kind of data is used. */
  public enum Answer {
    /** Something reads it. */
    USED,
    /** Nothing reads it. */
    NOT_USED,
    /** Nothing is known to read it, and something is read that does not say what it holds. */
    NOT_STATED
  }

  static DataUse of(DataElement element, Collection<DataRead> reads) {
    ImmutableList<DataRead> here = with(Optional.of(element), reads);
    ImmutableList<DataRead> unsaid = with(Optional.empty(), reads);
    if (!here.isEmpty()) {
      return new DataUse(element, Answer.USED, here);
    }
    return unsaid.isEmpty()
        ? new DataUse(element, Answer.NOT_USED, here)
        : new DataUse(element, Answer.NOT_STATED, unsaid);
  }

  private static ImmutableList<DataRead> with(
      Optional<DataElement> element, Collection<DataRead> reads) {
    return reads.stream().filter(read -> read.element().equals(element)).collect(toImmutableList());
  }

  /** The answer in a sentence, and where it is read; never blank. */
  public String text() {
    return switch (answer) {
      case USED -> "Used. Read in " + places() + ".";
      case NOT_USED -> "Not used: nothing reads it.";
      case NOT_STATED -> "Not stated: it is not said what is held by " + places() + ".";
    };
  }

  private String places() {
    Map<String, List<String>> byPlace = reads.stream()
        .collect(
            groupingBy(DataRead::what, LinkedHashMap::new, mapping(DataUse::reader, toList())));
    return byPlace.entrySet().stream()
        .map(place -> place.getKey() + " (" + String.join(", ", place.getValue()) + ")")
        .collect(joining("; "));
  }

  private static String reader(DataRead read) {
    return read.rule().map(rule -> "rule '" + rule + "'").orElse("in every case");
  }
}
