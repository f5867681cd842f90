package org.restory.context;

/** An answer that keeps "no" apart from silence. */
public enum Answer {
  /** Yes. */
  YES,
  /** No. */
  NO,
  /** The person chose not to answer. */
  DECLINED,
  /** Not asked or not recorded. */
  UNKNOWN
}
