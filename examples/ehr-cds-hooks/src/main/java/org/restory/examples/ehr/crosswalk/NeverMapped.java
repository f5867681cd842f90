package org.restory.examples.ehr.crosswalk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;

/**
 * Codes that are in no crosswalk and are passed over in every chart, without a trace: those that call who a person is a disorder or a
 * problem, and those that ask or say who a person is. Only what the person tells with consent speaks of that.
 */
public final class NeverMapped {
  /**
   * Gender incongruence and "sexual development" as disorders, counseling "related to sexual attitude", "high risk" sexual behavior, and
   * a history of gender transition. Written without dots, since records differ in that.
   */
  private static final ImmutableList<String> PATHOLOGIZING =
      ImmutableList.of("F64", "F66", "Z70", "Z7251", "Z7252", "Z7253", "Z87890");

  private static final ImmutableSet<String> ICD_10 =
      ImmutableSet.of(CodeKey.ICD_10_CM, "http://hl7.org/fhir/sid/icd-10");

  /** Race, ethnicity, gender identity, sexual orientation, pronouns, recorded sex, language and address, as LOINC asks for them. */
  private static final ImmutableSet<String> PERSONAL = ImmutableSet.of(
      "72826-1", "32624-9", "69490-1", "56051-6", "76691-5", "76690-7", "90778-2", "99502-7",
      "46098-0", "76689-9", "54899-0", "97027-7", "56799-0");

  private NeverMapped() {}

  /** Why a code is never mapped; empty for a code that may be. */
  public static Optional<String> why(CodeKey code) {
    if (ICD_10.contains(code.system()) && isPathologizing(code.code())) {
      return Optional.of("it calls who a person is a disorder or a problem");
    }
    if (code.system().equals(CodeKey.LOINC) && PERSONAL.contains(code.code())) {
      return Optional.of(
          "it is about who a person is, and only their own words, given with consent, are read for that");
    }
    return Optional.empty();
  }

  private static boolean isPathologizing(String code) {
    String letters = code.replace(".", "").toUpperCase(Locale.ROOT);
    return PATHOLOGIZING.stream().anyMatch(letters::startsWith);
  }
}
