package org.restory.model.world;

/** An area of life in which a barrier acts. */
public enum LifeDomain {
  /** Health care other than this therapy. */
  HEALTHCARE,
  /** This therapy or the service that gives it. */
  THERAPY_ITSELF,
  /** Where a person lives. */
  HOUSING,
  /** Employment and workplaces. */
  WORK,
  /** Income, benefits and debt. */
  INCOME_BENEFITS,
  /** Schools, colleges and training. */
  EDUCATION,
  /** Police, courts, prisons and probation. */
  POLICING_JUSTICE,
  /** Borders, status and asylum. */
  IMMIGRATION,
  /** Family and household. */
  FAMILY,
  /** Community and communities of faith. */
  COMMUNITY_FAITH,
  /** Streets, transport and shops. */
  PUBLIC_SPACE,
  /** Online spaces and the media. */
  ONLINE_MEDIA,
  /** Civic and political life. */
  CIVIC_POLITICAL,
  /** Child protection, foster care and adult social care. */
  CARE_SYSTEM,
  /** Air, water, land and neighborhood. */
  ENVIRONMENT
}
