package org.restory.model;

/** Who takes part in an exercise. Clinician and supervision work never reaches a client. */
public enum Participation {
  /** The client alone, with the clinician at hand or not. */
  CLIENT,
  /** The clinician alone. */
  CLINICIAN,
  /** Client and clinician together. */
  JOINT,
  /** A group with its facilitator. */
  GROUP,
  /** A clinician with a supervisor. */
  SUPERVISION;

  /** Whether a client takes part, so that safeguards for clients apply. */
  public boolean includesClient() {
    return this == CLIENT || this == JOINT || this == GROUP;
  }
}
