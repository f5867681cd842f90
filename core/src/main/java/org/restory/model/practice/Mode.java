package org.restory.model.practice;

/** A way in which a person may answer. */
public enum Mode {
  /** Speaking. */
  SPEAK,
  /** Writing or typing. */
  WRITE,
  /** Drawing or making. */
  DRAW,
  /** Moving. */
  MOVE,
  /** Signing. */
  SIGN,
  /** Choosing among cards. */
  CARDS,
  /** Thinking, without saying anything. */
  SILENT
}
