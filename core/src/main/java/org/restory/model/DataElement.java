package org.restory.model;

/**
 * A kind of data about a person whose use a decision-support intervention must tell: the nine of 45 CFR 170.315(b)(11)(iv)(A)(5) to (13),
 * in its order.
 */
public enum DataElement {
  /** Race, as a person says it or as it is recorded. */
  RACE,
  /** Ethnicity, heritage or people. */
  ETHNICITY,
  /** Languages, spoken, signed and written, and the need for an interpreter. */
  LANGUAGE,
  /** Sexual orientation. */
  SEXUAL_ORIENTATION,
  /** Gender identity. */
  GENDER_IDENTITY,
  /** Sex, variations of sex characteristics included. */
  SEX,
  /** Date of birth, or any age that could be reckoned from it. */
  DATE_OF_BIRTH,
  /** Social determinants of health: what the world around a person gives or denies. */
  SOCIAL_DETERMINANTS,
  /** Assessments of health status: function, disability, mental state and risk. */
  HEALTH_STATUS
}
