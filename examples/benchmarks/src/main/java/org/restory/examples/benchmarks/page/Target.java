package org.restory.examples.benchmarks.page;

/**
 * Something that was to be reached, and what was measured. Immutable.
 *
 * @param what what is compared with what
 * @param wanted the bound, in words
 * @param measured what was measured, in words
 * @param verdict whether the bound holds
 */
record Target(String what, String wanted, String measured, Verdict verdict) {
  /** Whether a bound holds. */
  enum Verdict {
    HOLDS("holds"),
    DOES_NOT_HOLD("**does not hold**"),
    UNKNOWN("not known");

    private final String said;

    Verdict(String said) {
      this.said = said;
    }

    @Override
    public String toString() {
      return said;
    }
  }
}
