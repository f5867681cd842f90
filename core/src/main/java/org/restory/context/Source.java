package org.restory.context;

/** Where a fact comes from. There is deliberately no value for an inferred fact. */
public enum Source {
  /** The client said it, or answered a screening question. */
  CLIENT_STATED,
  /** The client wrote it. */
  CLIENT_WRITTEN,
  /** The clinician noted it. */
  CLINICIAN_NOTED,
  /** A carer or referrer said it. */
  REFERRER,
  /** It stands in a record. */
  RECORD;

  /** Whether it is in the client's own voice. */
  public boolean isClient() {
    return this == CLIENT_STATED || this == CLIENT_WRITTEN;
  }

  /** Whether it comes from outside the room, so that it may at most lead a clinician to ask. */
  public boolean isOutsideTheRoom() {
    return this == REFERRER || this == RECORD;
  }
}
