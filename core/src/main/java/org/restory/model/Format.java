package org.restory.model;

/** The setting in which people meet for the work. */
public enum Format {
  /** One client with a clinician. */
  INDIVIDUAL,
  /** Two partners with a clinician. */
  COUPLE,
  /** A family with a clinician. */
  FAMILY,
  /** A therapy or support group. */
  GROUP,
  /** A person alone, with no clinician attached. */
  SELF_GUIDED,
  /** A clinician with a supervisor; no client is present. */
  SUPERVISION,
  /** A workshop or training. */
  WORKSHOP
}
