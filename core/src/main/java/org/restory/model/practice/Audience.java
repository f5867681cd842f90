package org.restory.model.practice;

import org.restory.model.Participation;

/** Who a reflective prompt speaks to. */
public enum Audience {
  /** A client. */
  CLIENT,
  /** A clinician, about their own work. */
  CLINICIAN,
  /** Client and clinician together. */
  JOINT,
  /** Members of a group. */
  GROUP,
  /** The facilitator of a group. */
  FACILITATOR,
  /** A clinician in supervision. */
  SUPERVISEE,
  /** A supervisor. */
  SUPERVISOR,
  /** A person alone, with no clinician attached. */
  SELF_GUIDED;

  /** Whether the prompt may be read by a client. */
  public boolean includesClient() {
    return this == CLIENT || this == JOINT || this == GROUP || this == SELF_GUIDED;
  }

  /** The audience of prompts written inside an exercise with the given participation. */
  public static Audience of(Participation participation) {
    return switch (participation) {
      case CLIENT -> CLIENT;
      case CLINICIAN -> CLINICIAN;
      case JOINT -> JOINT;
      case GROUP -> GROUP;
      case SUPERVISION -> SUPERVISEE;
    };
  }
}
