package org.restory.examples.ehr.chart;

import org.restory.examples.ehr.chart.Reading.LeftAlone.Reason;

/** The ways in which something is left alone, in words that hold no answer of the person. */
enum LeftOut {
  ABOUT_ANOTHER(Reason.UNREADABLE, "It says that it is about another person."),
  NOT_BY_PERSON(Reason.UNREADABLE, "It was not filled in by the person themselves."),
  NOT_FINAL(Reason.NOT_IN_FORCE, "It is not final, or was entered in error or canceled."),
  NOT_ACTIVE(Reason.NOT_IN_FORCE, "It was entered in error or refuted, or is no longer active."),
  IN_FUTURE(Reason.NOT_IN_FORCE, "Its date lies in the future."),
  LATER_ANSWER(
      Reason.SUPERSEDED, "The same was asked again later, and only the latest answer counts."),
  CHOSE_NOT_TO_ANSWER(Reason.DECLINED, "They chose not to answer, which is neither yes nor no."),
  ANOTHER_ANSWER(Reason.OTHER_ANSWER, "Another answer than those that are meant was given."),
  NO_ANSWER(Reason.OTHER_ANSWER, "No answer is recorded."),
  NOT_COMPARABLE(
      Reason.UNREADABLE, "Its answer is in a form that can't be compared, such as free text."),
  OUT_OF_RANGE(
      Reason.UNREADABLE, "Its score lies outside the range of the instrument, so it is not used."),
  NOBODY_MAPPED(Reason.NOT_IN_CROSSWALK, "No entry of the crosswalk speaks of this code."),
  OTHER_USE(Reason.UNMATCHED, "What it is about is not read from an entry of this kind."),
  WITHOUT_CONSENT(
      Reason.NO_CONSENT, "What they wrote is read only with their consent to plan with it."),
  SCORED_LONG_AGO(
      Reason.NOT_IN_FORCE, "It was scored too long ago to rely on, or on a day that is not known."),
  WRITTEN_LONG_AGO(
      Reason.NOT_IN_FORCE,
      "It was written too long ago to rely on; they may tell anew, if they wish.");

  private final Reason reason;
  private final String words;

  LeftOut(Reason reason, String words) {
    this.reason = reason;
    this.words = words;
  }

  Reason reason() {
    return reason;
  }

  String words() {
    return words;
  }
}
