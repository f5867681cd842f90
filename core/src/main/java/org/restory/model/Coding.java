package org.restory.model;

import org.restory.check.Checks;

/**
 * A code of another system, such as ICD-10-CM or LOINC, that stands for the same thing.
 *
 * @param system the system's URI, not blank
 * @param code the code as the system writes it, not blank
 * @param display the system's own words for it, not blank
 */
public record Coding(String system, String code, String display) {
  /**
   * Checks that each part says something.
   *
   * @throws IllegalArgumentException if a part is blank
   */
  public Coding {
    Checks.notBlank("system of a coding", system);
    Checks.notBlank("code of a coding", code);
    Checks.notBlank("display of coding '" + code + "'", display);
  }
}
