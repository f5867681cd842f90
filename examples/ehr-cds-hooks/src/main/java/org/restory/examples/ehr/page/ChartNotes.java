package org.restory.examples.ehr.page;

import com.google.common.collect.ImmutableList;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.restory.catalog.Catalog;
import org.restory.examples.ehr.chart.Reading;
import org.restory.examples.ehr.chart.Reading.LeftAlone;
import org.restory.examples.ehr.chart.Reading.ToAsk;
import org.restory.model.Coding;
import org.restory.model.Concept;
import org.restory.model.Id;
import org.restory.model.code.Meaning;
import org.restory.model.safety.Instrument;

/** What the chart holds that was not used: what to ask about, and what was left alone. */
final class ChartNotes {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

  private final Catalog catalog;

  ChartNotes(Catalog catalog) {
    this.catalog = catalog;
  }

  /** What a clinician could ask about. */
  ImmutableList<Ask> toAsk(Reading reading) {
    return reading.toAsk().stream().map(this::ask).collect(ImmutableList.toImmutableList());
  }

  private Ask ask(ToAsk asked) {
    String what = "“" + name(asked.means()) + "”";
    Optional<String> day = asked.when().map(DAY::format);
    return switch (asked.why()) {
      case IN_RECORD ->
        new Ask(
            "The record mentions " + what + ".",
            day.map(on -> "Entered on " + on + ", and not used.").orElse("Not used.")
                + " Ask, don’t assume.",
            coded(asked.code()));
      case LONG_AGO -> longAgo(asked, what, day);
    };
  }

  private static Ask longAgo(ToAsk asked, String what, Optional<String> day) {
    boolean answered = asked.means().kind() == Instrument.class;
    return day.map(on -> new Ask(
            "The client last " + (answered ? "answered " : "spoke of ") + what + " on " + on + ".",
            "That is too long ago to rely on. Ask how it is now.",
            coded(asked.code())))
        .orElseGet(() -> new Ask(
            "The client " + (answered ? "answered " : "spoke of ") + what + ".",
            "It is not known when, and may be long ago. Ask how it is now.",
            coded(asked.code())));
  }

  private String name(Meaning means) {
    String item = means.item().isPresent() ? ", item " + means.item().getAsInt() : "";
    return nameOf(means.kind(), means.id()) + item;
  }

  // An id read with its kind is one of that kind; the types can't say so.
  @SuppressWarnings({"unchecked", "rawtypes"})
  private String nameOf(Class<? extends Concept<?>> kind, Id<?> id) {
    return ((Concept<?>) catalog.get((Class) kind, (Id) id)).name();
  }

  /** What was left alone, each with the reason. */
  ImmutableList<Unused> leftAlone(Reading reading) {
    return reading.leftAlone().stream()
        .map(left -> new Unused(
            left.code().display(), coded(left.code()), left.times(), reason(left), left.words()))
        .collect(ImmutableList.toImmutableList());
  }

  private static String reason(LeftAlone left) {
    return switch (left.reason()) {
      case NOT_IN_CROSSWALK -> "Nobody has mapped it";
      case UNMATCHED -> "Nothing here is about it";
      case OTHER_ANSWER -> "Another answer was given";
      case DECLINED -> "They chose not to answer";
      case NOT_IN_FORCE -> "Not in force";
      case SUPERSEDED -> "A later answer stands";
      case NO_CONSENT -> "No consent for it";
      case UNREADABLE -> "It can't be compared";
    };
  }

  private static String coded(Coding code) {
    return switch (code.system()) {
          case "http://hl7.org/fhir/sid/icd-10-cm" -> "ICD-10-CM";
          case "http://loinc.org" -> "LOINC";
          case "http://snomed.info/sct" -> "SNOMED CT";
          default -> code.system();
        }
        + " " + code.code();
  }

  /**
   * Something to ask about.
   *
   * @param mentioned what is mentioned
   * @param why why it is asked and not taken
   * @param code where in the record
   */
  record Ask(String mentioned, String why, String code) {
    /** Shows nothing of the record. */
    @Override
    public String toString() {
      return "Ask{private}";
    }
  }

  /**
   * Something that was not used.
   *
   * @param display the words of the code's own system
   * @param code system and code
   * @param times how often it occurs
   * @param reason the reason in a few words
   * @param words the reason in a sentence
   */
  record Unused(String display, String code, int times, String reason, String words) {
    /** Shows nothing of the record. */
    @Override
    public String toString() {
      return "Unused{private}";
    }
  }
}
