package org.restory.examples.ehr.crosswalk;

import org.restory.catalog.Pack;
import org.restory.pack.PackFormat;

/** The crosswalk that ships with this service: ICD-10-CM, LOINC, SNOMED CT and the categories of the Gravity Project. */
public final class UsCodes {
  private UsCodes() {}

  /** The pack {@code restory-us-codes}, read anew. It is laid over the standard pack. */
  public static Pack pack() {
    return PackFormat.read("/org/restory/examples/ehr/codes/", UsCodes.class::getResourceAsStream);
  }
}
