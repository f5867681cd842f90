package org.restory.examples.ehr.page;

import java.util.Collection;
import java.util.Locale;
import org.restory.model.Evidence;
import org.restory.model.Participation;
import org.restory.model.practice.Fit;
import org.restory.model.practice.Step;
import org.restory.report.Recommendation.Strength;

/** The numbers and constants of the library, as a clinician says them. */
final class Say {
  private static final int MUCH = 6;
  private static final int SOME = 3;

  private Say() {}

  /** How much calls for an aim; a rule adds 1, 2 or 4 to its weight. */
  static String weight(int weight) {
    return weight >= MUCH
        ? "Strongly called for"
        : weight >= SOME ? "Called for" : "Lightly called for";
  }

  static String strength(Strength strength) {
    return switch (strength) {
      case STRONG -> "Strongly called for";
      case FAIR -> "Called for";
      case LIGHT -> "Lightly called for";
    };
  }

  static String fit(Fit fit) {
    return fit == Fit.PRIMARY ? "serves it closely" : "serves it in part";
  }

  static String participation(Participation participation) {
    return switch (participation) {
      case CLIENT -> "For the client";
      case CLINICIAN -> "Your own work";
      case JOINT -> "You and the client together";
      case GROUP -> "A group with its facilitator";
      case SUPERVISION -> "You and your supervisor";
    };
  }

  static String depth(int depth) {
    return "Depth " + depth + " of 4: "
        + switch (depth) {
          case 1 -> "here and now";
          case 2 -> "present experience";
          case 3 -> "meaning, power and past";
          default -> "core story";
        };
  }

  static String exposure(int exposure) {
    return switch (exposure) {
      case 0 -> "Private";
      case 1 -> "Seen by one trusted person";
      case 2 -> "Seen in a closed group";
      case 3 -> "Named in an institution";
      default -> "Public";
    };
  }

  static String part(Step.Part part) {
    return switch (part) {
      case OPENING -> "Arriving";
      case CORE -> "The work";
      case MEANING -> "What stood out";
      case CLOSING -> "Landing";
    };
  }

  static String actor(Step.Actor actor) {
    return switch (actor) {
      case CLINICIAN -> "clinician";
      case CLIENT -> "client";
      case BOTH -> "clinician and client";
      case GROUP -> "everyone in the group";
      case FACILITATOR -> "facilitator";
      case SUPERVISEE -> "clinician in supervision";
      case SUPERVISOR -> "supervisor";
    };
  }

  static String evidence(Evidence evidence) {
    return capital(kind(evidence.kind())) + ": " + finding(evidence.finding());
  }

  private static String kind(Evidence.Kind kind) {
    return switch (kind) {
      case META_ANALYSIS -> "several studies taken together";
      case RANDOMIZED_TRIAL -> "at least one randomized trial";
      case QUASI_EXPERIMENT -> "a comparison without random assignment";
      case COHORT -> "groups followed and compared";
      case CORRELATIONAL -> "an association found";
      case QUALITATIVE -> "accounts, cases or interviews";
      case PRACTICE -> "consensus or a tradition of practice";
      case THEORY -> "an argument";
    };
  }

  private static String finding(Evidence.Finding finding) {
    return switch (finding) {
      case SUPPORTS -> "it supports this";
      case MIXED -> "results differ";
      case WEAK -> "little or no effect was found";
      case UNTESTED -> "nobody has tested it";
    };
  }

  static String minutes(int minutes) {
    return count(minutes, "minute");
  }

  /** A number with its noun, such as "1 step" or "3 steps". */
  static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  static String count(Collection<?> things, String noun) {
    return count(things.size(), noun);
  }

  static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.US) + text.substring(1);
  }
}
