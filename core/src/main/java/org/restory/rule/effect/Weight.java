package org.restory.rule.effect;

/** How strongly a rule calls for an aim. Weights of several rules add up, so their order does not matter. */
public enum Weight {
  /** In the background. */
  SLIGHT(1),
  /** The usual weight. */
  MODERATE(2),
  /** What comes first. */
  STRONG(4);

  private final int value;

  Weight(int value) {
    this.value = value;
  }

  /** The number that adds up. */
  public int value() {
    return value;
  }
}
