package org.restory.logic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/**
 * A leaf, read as what it asks of the facts of one subject.
 *
 * @param subject what the facts are about; leaves on different subjects don't touch each other
 * @param forms what it asks of a fact, by the form of the fact
 * @param times how many facts must fit
 */
record Reading(Subject subject, ImmutableMap<Form, ImmutableList<Demand>> forms, int times) {
  static Reading of(Subject subject, Form form, Demand... demands) {
    return new Reading(subject, ImmutableMap.of(form, ImmutableList.copyOf(demands)), 1);
  }

  /** The same on a copy of the subject that shares no fact with it. */
  Reading apart() {
    return new Reading(new Subject(subject.name() + " apart", subject.facts()), forms, times);
  }

  /**
   * What facts are about.
   *
   * @param name its name
   * @param facts how many facts there may be
   */
  record Subject(String name, Facts facts) {
    static Subject many(String name) {
      return new Subject(name, Facts.MANY);
    }

    /** How many facts there may be. */
    enum Facts {
      /** Any number. */
      MANY,
      /** One or none. */
      AT_MOST_ONE,
      /** Always one. */
      ONE
    }
  }
}
