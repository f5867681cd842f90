package org.restory.examples.ehr.resources;

import java.util.Locale;
import org.restory.model.Participation;
import org.restory.model.practice.Step;

/** Fixed values as codes, and in the words of people. */
final class Words {
  private Words() {}

  /** The code of a value, such as {@code use-for-planning}. */
  static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static String of(Participation participation) {
    return switch (participation) {
      case CLIENT -> "Client";
      case CLINICIAN -> "Clinician alone";
      case JOINT -> "Client and clinician together";
      case GROUP -> "Group with its facilitator";
      case SUPERVISION -> "Clinician with a supervisor";
    };
  }

  static String of(Step.Part part) {
    return switch (part) {
      case OPENING -> "Arriving";
      case CORE -> "The work";
      case MEANING -> "What stood out";
      case CLOSING -> "Landing";
    };
  }

  static String of(Step.Actor actor) {
    return switch (actor) {
      case CLINICIAN -> "clinician";
      case CLIENT -> "client";
      case BOTH -> "client and clinician";
      case GROUP -> "group";
      case FACILITATOR -> "facilitator";
      case SUPERVISEE -> "clinician in supervision";
      case SUPERVISOR -> "supervisor";
    };
  }
}
