package org.restory.model;

/** One use that a person can agree to or refuse, apart from every other use. */
public enum ConsentScope {
  /** Use it to choose exercises. */
  USE_FOR_PLANNING,
  /** Show it in material the client receives. */
  SHOW_IN_CLIENT_MATERIAL,
  /** Use it in a group. */
  USE_IN_GROUP,
  /** Share it with family. */
  SHARE_WITH_FAMILY,
  /** Share it with a supervisor in a form that identifies the person. */
  SHARE_WITH_SUPERVISOR,
  /** Keep it in the record. */
  PERSIST_IN_RECORD,
  /** Count it in statistics. */
  USE_FOR_STATISTICS,
  /** Share it with an office, employer, school or other third party. */
  SHARE_WITH_THIRD_PARTY
}
