package org.restory.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.restory.check.Words;
import org.restory.model.DataElement;

/** The source attributes of an evidence-based decision support intervention, in the order of 45 CFR 170.315(b)(11)(iv)(A). */
public enum SourceAttribute {
  /** The works that it rests on. */
  CITATION("Bibliographic citation", "citation"),
  /** Who made rules of what the works say. */
  DEVELOPER("Developer", "developer"),
  /** Who paid for that. */
  FUNDING("Funding source", "funding"),
  /** When it was released and revised. */
  DATES("Release and revision dates", "dates"),
  /** Use of race. */
  RACE(DataElement.RACE, "race"),
  /** Use of ethnicity. */
  ETHNICITY(DataElement.ETHNICITY, "ethnicity"),
  /** Use of language. */
  LANGUAGE(DataElement.LANGUAGE, "language"),
  /** Use of sexual orientation. */
  SEXUAL_ORIENTATION(DataElement.SEXUAL_ORIENTATION, "sexual_orientation"),
  /** Use of gender identity. */
  GENDER_IDENTITY(DataElement.GENDER_IDENTITY, "gender_identity"),
  /** Use of sex. */
  SEX(DataElement.SEX, "sex"),
  /** Use of date of birth. */
  DATE_OF_BIRTH(DataElement.DATE_OF_BIRTH, "dob"),
  /** Use of social determinants of health data. */
  SOCIAL_DETERMINANTS(DataElement.SOCIAL_DETERMINANTS, "sdoh"),
  /** Use of health status assessments data. */
  HEALTH_STATUS(DataElement.HEALTH_STATUS, "health_status");

  private final String title;
  private final Optional<DataElement> element;
  private final String word;

  SourceAttribute(String title, String word) {
    this.title = title;
    this.element = Optional.empty();
    this.word = word;
  }

  SourceAttribute(DataElement element, String word) {
    this.title = "Use of " + words(element);
    this.element = Optional.of(element);
    this.word = word;
  }

  /** What the attribute is called, in English. */
  public String title() {
    return title;
  }

  /** The kind of data whose use it tells; empty for the first four. */
  public Optional<DataElement> element() {
    return element;
  }

  /** The paragraph of 45 CFR 170.315(b)(11)(iv)(A) that asks for it, 1 to 13. */
  public int paragraph() {
    return Arrays.asList(values()).indexOf(this) + 1;
  }

  /** Its {@code option_id} in the list {@code dsi_evidence_source_attributes} of OpenEMR, such as {@code evidence_based_sdoh}. */
  public String openEmrOption() {
    return "evidence_based_" + word;
  }

  static SourceAttribute of(DataElement element) {
    return Arrays.stream(values())
        .filter(each -> each.element.equals(Optional.of(element)))
        .findFirst()
        .orElseThrow();
  }

  private static String words(DataElement element) {
    return switch (element) {
      case SOCIAL_DETERMINANTS -> "social determinants of health data";
      case HEALTH_STATUS -> "health status assessments data";
      default -> Words.of(element).replace('-', ' ').toLowerCase(Locale.ROOT);
    };
  }
}
