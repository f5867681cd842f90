package org.restory.examples.ehr.crosswalk;

import com.google.common.collect.ImmutableMap;
import org.restory.model.Coding;

/**
 * A code by its system alone, without words. A system that was named by its OID is the same as by its URI.
 *
 * @param system the system's URI; empty where a record names none
 * @param code the code as the system writes it
 */
public record CodeKey(String system, String code) implements Comparable<CodeKey> {
  /** The system of LOINC. */
  public static final String LOINC = "http://loinc.org";

  /** The system of ICD-10-CM. */
  public static final String ICD_10_CM = "http://hl7.org/fhir/sid/icd-10-cm";

  private static final ImmutableMap<String, String> OIDS = ImmutableMap.of(
      "urn:oid:2.16.840.1.113883.6.1", LOINC,
      "urn:oid:2.16.840.1.113883.6.90", ICD_10_CM,
      "urn:oid:2.16.840.1.113883.6.96", "http://snomed.info/sct");

  /** Takes the system by its URI. */
  public CodeKey {
    system = OIDS.getOrDefault(system, system);
  }

  /** A code of LOINC. */
  public static CodeKey loinc(String code) {
    return new CodeKey(LOINC, code);
  }

  /** The code without its words. */
  public static CodeKey of(Coding coding) {
    return new CodeKey(coding.system(), coding.code());
  }

  /** By system, then by code. */
  @Override
  public int compareTo(CodeKey other) {
    int bySystem = system.compareTo(other.system);
    return bySystem != 0 ? bySystem : code.compareTo(other.code);
  }

  /** Shows nothing of a record. */
  @Override
  public String toString() {
    return "CodeKey{private}";
  }
}
