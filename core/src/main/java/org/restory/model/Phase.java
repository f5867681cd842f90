package org.restory.model;

/**
 * Where the work stands. Phases are a compass, not a staircase: people loop, and may return at any time. Compatible
 * with phase-based trauma recovery [herman1992].
 */
public enum Phase {
  /** Alliance, consent, access, urgent needs and steadiness. */
  ENGAGING,
  /** Words, context, power, history and impact. */
  EXPLORING,
  /** Exceptions, values, a preferred story, compassion, witnesses. */
  REAUTHORING,
  /** Prepare, decide, act, debrief. */
  ACTING,
  /** Belonging, mutual aid, rest, ending and ways back. */
  SUSTAINING
}
