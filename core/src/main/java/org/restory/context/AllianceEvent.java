package org.restory.context;

/**
 * Something that happened between those in the room.
 *
 * @param kind what happened
 * @param by whose act it was
 * @param discussed whether it has been spoken of since
 */
public record AllianceEvent(Kind kind, By by, Answer discussed) implements Fact {
  /** An event that has not been spoken of yet. */
  public static AllianceEvent undiscussed(Kind kind, By by) {
    return new AllianceEvent(kind, by, Answer.NO);
  }

  @Override
  public Source source() {
    return Source.CLINICIAN_NOTED;
  }

  /** Shows nothing that was shared. */
  @Override
  public String toString() {
    return "AllianceEvent{private}";
  }

  /** What happened. */
  public enum Kind {
    /** A break in trust. */
    RUPTURE,
    /** A strain, or an alliance that feels fragile. */
    STRAIN,
    /** A slight or microaggression in the room. */
    SLIGHT,
    /** A passing mention of culture, identity or discrimination that was not taken up. */
    MISSED_CUE,
    /** The client asked about the clinician's identity or stance. */
    QUESTION_ABOUT_CLINICIAN,
    /** Bias directed at the clinician. */
    BIAS_TOWARD_CLINICIAN
  }

  /** Whose act it was. */
  public enum By {
    /** The clinician's. */
    CLINICIAN,
    /** The client's. */
    CLIENT,
    /** A group member's. */
    GROUP_MEMBER,
    /** The service's. */
    SERVICE,
    /** An interpreter's. */
    INTERPRETER,
    /** Not said. */
    UNSAID
  }
}
