package org.restory.model;

/** How carefully what is said under a concept must be kept. */
public enum Sensitivity {
  /** Personal, and no more protected than the rest. */
  ORDINARY,
  /** A category that data-protection law treats as special. */
  SPECIAL,
  /** Tells of immigration or criminal-legal matters: dangerous to the person if it leaks, and kept in no record. */
  LEGAL
}
