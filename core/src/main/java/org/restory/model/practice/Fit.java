package org.restory.model.practice;

/** How closely an exercise serves an aim. */
public enum Fit {
  /** The aim is what the exercise is for. */
  PRIMARY(3),
  /** The exercise also helps with it. */
  SECONDARY(1);

  private final int factor;

  Fit(int factor) {
    this.factor = factor;
  }

  /** How much the weight of a raised aim counts for the exercise. */
  public int factor() {
    return factor;
  }
}
