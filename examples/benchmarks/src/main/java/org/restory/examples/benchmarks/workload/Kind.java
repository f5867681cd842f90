package org.restory.examples.benchmarks.workload;

/** The kinds of things that are stated, and how many of each there are. */
public enum Kind {
  /** Sides of who a person is, in six dimensions of ten, two of the ten above the others; with salience 0 to 4. */
  IDENTITY(60),
  /** Barriers, in eight families of ten, three levels deep; with levels and intensity 0 to 4. */
  BARRIER(80),
  /** Distress. */
  SIGNAL(30),
  /** Goals. */
  GOAL(20),
  /** Strengths. */
  STRENGTH(20),
  /** Access needs. */
  NEED(12),
  /** Preferences: wanted, or avoided. */
  PREFERENCE(12),
  /** Prerequisites: met, or not. */
  READINESS(8),
  /** Instruments, with scores 0 to 27. */
  SCORE(6),
  /** The phase of the work, of five. */
  PHASE(1),
  /** The format of the session, of four. */
  FORMAT(1),
  /** Minutes available. */
  MINUTES(1);

  private final int size;

  Kind(int size) {
    this.size = size;
  }

  /** How many things of the kind there are. */
  public int size() {
    return size;
  }

  /** Whether it may stand for something that a person has met, wants or asks for: without one, no rule may name an identity. */
  boolean isExperience() {
    return this == BARRIER || this == SIGNAL || this == GOAL || this == PREFERENCE;
  }

  /** How many aspects a thing of the kind can have, such as levels; 0 for none. */
  int aspects() {
    return switch (this) {
      case BARRIER, PHASE -> 5;
      case FORMAT -> 4;
      case PREFERENCE, READINESS -> 2;
      default -> 0;
    };
  }

  /** The greatest number that is stated of a thing of the kind; 0 where it has none. */
  public int greatest() {
    return switch (this) {
      case IDENTITY, BARRIER -> 4;
      case SCORE -> 27;
      case MINUTES -> 90;
      default -> 0;
    };
  }
}
