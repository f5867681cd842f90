package org.restory.context;

import org.restory.model.Id;
import org.restory.model.safety.Prerequisite;

/**
 * Whether a prerequisite is met, as the clinician judges it. One that is not stated is not known, and is asked about.
 *
 * @param prerequisite what should be true
 * @param met whether it is
 */
public record Readiness(Id<Prerequisite> prerequisite, boolean met) implements Fact {
  @Override
  public Source source() {
    return Source.CLINICIAN_NOTED;
  }

  /** Shows nothing that was shared. */
  @Override
  public String toString() {
    return "Readiness{private}";
  }
}
