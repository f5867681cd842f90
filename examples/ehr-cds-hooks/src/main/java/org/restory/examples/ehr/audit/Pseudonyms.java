package org.restory.examples.ehr.audit;

import java.util.Optional;

/**
 * References to visits that mean nothing to a reader of the database: only a holder of the key who knows the ids can make one again,
 * to find or erase what is kept of a visit.
 */
public final class Pseudonyms {
  private final SubKey key;

  Pseudonyms(SubKey key) {
    this.key = key;
  }

  /**
   * The reference of a visit; always the same for the same ids.
   *
   * @param issuer the EHR or FHIR server that gave the ids, since two of them may give the same
   * @param patient the logical id of the person
   * @param encounter the logical id of the encounter, where the visit has one
   */
  public String session(String issuer, String patient, Optional<String> encounter) {
    return key.digest(
            issuer, patient, encounter.isPresent() ? "encounter" : "", encounter.orElse(""))
        .toString();
  }
}
