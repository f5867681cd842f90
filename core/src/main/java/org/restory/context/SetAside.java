package org.restory.context;

/**
 * How many facts were left out, and why; never which. So that nothing is dropped in silence, and nothing shows that may not.
 *
 * @param reason why they were left out
 * @param count how many, at least 1
 */
public record SetAside(Reason reason, int count) implements Fact {
  @Override
  public Source source() {
    return Source.CLINICIAN_NOTED;
  }

  /** Why a fact was left out. A fact refused for planning leaves no trace, not even here. */
  public enum Reason {
    /** A side of identity that stands in a record or with a referrer; the client has not voiced it. */
    IDENTITY_NOT_FROM_CLIENT,
    /** A side of identity with no recorded consent to plan with it. */
    IDENTITY_WITHOUT_CONSENT,
    /** A barrier that stands only in a record or with a referrer. */
    BARRIER_FROM_RECORD,
    /** A goal, strength or signal that stands only in a record or with a referrer. */
    STATEMENT_FROM_RECORD
  }
}
