package org.restory.examples.ehr.chart;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.restory.catalog.Catalog;
import org.restory.context.Measurement;
import org.restory.context.Source;
import org.restory.model.Id;
import org.restory.model.code.Meaning;
import org.restory.model.safety.Instrument;

/**
 * Puts the scores of each instrument together: its latest total, the total of the time before where that is not too long before, and its
 * items. A score out of range is left alone and never moved into it.
 */
final class Scores {
  private final Catalog catalog;
  private final Recency recency;
  private final Gathered gathered;
  private final Map<Id<Instrument>, Sheet> sheets = new LinkedHashMap<>();

  Scores(Catalog catalog, Recency recency, Gathered gathered) {
    this.catalog = catalog;
    this.recency = recency;
    this.gathered = gathered;
  }

  void add(Meaning meaning, Asked asked, ImmutableList<Asked> earlier) {
    Instrument instrument = catalog.get(Instrument.class, Id.of(meaning.id().value()));
    OptionalDouble score = asked.answer().score();
    if (score.isEmpty()) {
      gathered.leave(asked.question(), LeftOut.NOT_COMPARABLE);
    } else if (!isInRange(instrument, meaning, score.getAsDouble())) {
      gathered.leave(asked.question(), LeftOut.OUT_OF_RANGE);
    } else {
      Sheet sheet = sheets.computeIfAbsent(instrument.id(), id -> new Sheet());
      sheet.take(asked);
      if (meaning.item().isPresent()) {
        sheet.items.put(meaning.item().getAsInt(), score.getAsDouble());
      } else {
        sheet.total = score;
        sheet.previous = previous(instrument, meaning, asked, earlier);
      }
    }
  }

  /** Writes a measurement for each instrument. */
  void read() {
    sheets.forEach((instrument, sheet) -> gathered.add(sheet.measurement(instrument)));
  }

  private OptionalDouble previous(
      Instrument instrument, Meaning meaning, Asked latest, ImmutableList<Asked> earlier) {
    LocalDate day = latest.when().map(Moment::day).orElse(recency.today());
    return earlier.stream()
        .filter(
            asked -> asked.when().filter(at -> recency.isWithin(at.day(), day)).isPresent())
        .flatMapToDouble(asked -> asked.answer().score().stream())
        .filter(score -> isInRange(instrument, meaning, score))
        .findFirst();
  }

  private static boolean isInRange(Instrument instrument, Meaning meaning, double score) {
    return meaning.item().isPresent()
        ? score >= 0 && score <= instrument.itemMax().orElse(instrument.max())
        : score >= instrument.min() && score <= instrument.max();
  }

  /** What is known of one instrument so far. */
  private static final class Sheet {
    private OptionalDouble total = OptionalDouble.empty();
    private OptionalDouble previous = OptionalDouble.empty();
    private final Map<Integer, Double> items = new TreeMap<>();
    private Optional<LocalDate> takenOn = Optional.empty();
    private Source source = Source.CLIENT_STATED;

    void take(Asked asked) {
      Optional<LocalDate> day = asked.when().map(Moment::day);
      if (day.isPresent() && takenOn.filter(day.get()::isBefore).isEmpty()) {
        takenOn = day;
      }
      if (!asked.source().isClient()) {
        source = asked.source();
      }
    }

    Measurement measurement(Id<Instrument> instrument) {
      return Measurement.builder()
          .instrument(instrument)
          .score(total)
          .previous(previous)
          .putAllItems(items)
          .takenOn(takenOn)
          .source(source)
          .build();
    }
  }
}
