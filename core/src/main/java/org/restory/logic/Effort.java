package org.restory.logic;

/** How much of the work allowed for one question is left; what takes more is not decided. */
final class Effort {
  private final int steps;
  private int left;

  Effort(int steps) {
    this.steps = steps;
    left = steps;
  }

  void spend(int steps) {
    left -= steps;
    if (left < 0) {
      throw new Spent();
    }
  }

  /** How much was spent. */
  int spent() {
    return steps - left;
  }

  /** The work allowed is done. */
  static final class Spent extends RuntimeException {
    private static final long serialVersionUID = 1;

    Spent() {
      super("too large to decide", null, false, false);
    }
  }
}
