package org.restory.context;

import org.restory.model.ConsentScope;

/**
 * One thing that was shared for a session. Facts are values: equal facts are the same fact, whatever order they came in.
 */
public sealed interface Fact
    permits Disclosure,
        Intersection,
        BarrierExperience,
        Stated,
        AllianceEvent,
        Measurement,
        StatedPreference,
        PastExercise,
        Readiness,
        SessionConsent,
        ClinicianPosition,
        AttributeValue,
        Circumstance,
        SetAside {

  /** Where the fact comes from. */
  Source source();

  /** What the person has agreed to for this fact. */
  default Consents consents() {
    return Consents.none();
  }

  /** Whether the fact may be shown in material the client receives. */
  default boolean mayBeShownToClient() {
    return source().isClient() && consents().allows(ConsentScope.SHOW_IN_CLIENT_MATERIAL);
  }

  /**
   * Whether the fact may be used to choose exercises: it was not refused for planning. Facts that need more than the
   * absence of a refusal say so themselves.
   */
  default boolean mayBeUsed() {
    return !consents().refuses(ConsentScope.USE_FOR_PLANNING);
  }
}
