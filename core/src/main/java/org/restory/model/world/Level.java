package org.restory.model.world;

/**
 * Where a barrier sits. Structural and cultural split what Jones groups under institutionalized, with the taken-for-granted
 * background [jones2000]; {@link #jones()} maps back.
 */
public enum Level {
  /** Messages about one's own group or self, absorbed from outside. */
  INTERNALIZED(Jones.INTERNALIZED),
  /** Acts of people, intended or not. */
  INTERPERSONAL(Jones.PERSONALLY_MEDIATED),
  /** Rules, practices and omissions of an organization. */
  INSTITUTIONAL(Jones.INSTITUTIONALIZED),
  /** How institutions, law, history and resources interlock. */
  STRUCTURAL(Jones.INSTITUTIONALIZED),
  /** Stories, norms and images that make the rest seem normal. */
  CULTURAL(Jones.INSTITUTIONALIZED);

  private final Jones jones;

  Level(Jones jones) {
    this.jones = jones;
  }

  /** The level in Jones's three-part account. */
  public Jones jones() {
    return jones;
  }

  /** Whether the barrier sits beyond persons, so that work on the inner life alone would be unfair. */
  public boolean isBeyondPersons() {
    return jones == Jones.INSTITUTIONALIZED;
  }

  /** Jones's three levels of racism, used here for every oppression [jones2000]. */
  public enum Jones {
    /** Absorbed by those who are stigmatized. */
    INTERNALIZED,
    /** Prejudice and discrimination by persons. */
    PERSONALLY_MEDIATED,
    /** Differential access by the workings of institutions. */
    INSTITUTIONALIZED
  }
}
