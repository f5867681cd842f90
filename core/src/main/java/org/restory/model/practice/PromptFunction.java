package org.restory.model.practice;

/** What a reflective prompt does in the work. */
public enum PromptFunction {
  /** Invites. */
  OPEN,
  /** Steadies in the here and now. */
  GROUND,
  /** Draws attention. */
  NOTICE,
  /** Finds words. */
  NAME,
  /** Places in wider conditions. */
  CONTEXTUALIZE,
  /** Examines a norm or arrangement. */
  CRITIQUE,
  /** Makes room for identity, if the person wants. */
  CONNECT_IDENTITY,
  /** Looks for strengths. */
  STRENGTH,
  /** Looks for how the person met what happened. */
  RESPONSE,
  /** Asks what matters. */
  VALUE,
  /** Thickens a preferred story. */
  RE_AUTHOR,
  /** Asks rather than imagines another's view. */
  PERSPECTIVE_GET,
  /** Checks power between those present. */
  POWER_CHECK,
  /** Checks a clinician's own assumptions. */
  BIAS_CHECK,
  /** Weighs options. */
  DECIDE,
  /** Readies for a step. */
  PREPARE,
  /** Takes a step. */
  ACT,
  /** Looks back on a step. */
  DEBRIEF,
  /** Reaches toward community. */
  CONNECT_COMMUNITY,
  /** Looks after. */
  CARE,
  /** Checks a shared understanding. */
  SHARED_CHECK,
  /** Ends gently. */
  CLOSE
}
