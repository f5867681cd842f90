package org.restory.explain;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSet;
import org.restory.context.Circumstance;
import org.restory.model.practice.Aim;
import org.restory.report.Withholding;

/** What stands in the way of an exercise, each in one or two sentences. */
final class ObstacleSentences {
  private final Names names;

  ObstacleSentences(Names names) {
    this.names = names;
  }

  String of(Obstacle obstacle) {
    if (obstacle instanceof Obstacle.NotOffered gone) {
      return "The catalog does not offer it. " + Names.sentence(gone.because())
          + gone.replacedBy()
              .map(other -> " " + names.exercise(other) + " takes its place.")
              .orElse("");
    }
    if (obstacle instanceof Obstacle.DoesNotFit misfit) {
      return misfit(misfit);
    }
    if (obstacle instanceof Obstacle.Withheld withheld) {
      return withheld(withheld.withholding());
    }
    if (obstacle instanceof Obstacle.NotCalledFor uncalled) {
      return "Nothing that was stated calls for what it serves: "
          + uncalled.aims().stream().map(aim -> names.quoted(Aim.class, aim)).collect(joining(", "))
          + ".";
    }
    if (obstacle instanceof Obstacle.OutRanked outranked) {
      return outRanked(outranked);
    }
    return obstacle instanceof Obstacle.NarrowedByConcern
        ? "While a safety concern is stated, only what would have been offered without it, and gentle"
            + " work, is offered."
        : "A barrier sits beyond the person, and nothing that may be offered seeks change around them;"
            + " so nothing is.";
  }

  private static String misfit(Obstacle.DoesNotFit misfit) {
    String fitting = words(misfit.fitting());
    return switch (misfit.kind()) {
      case FORMAT ->
        "It is made for other formats: " + fitting + ", not " + spaced(misfit.stated()) + ".";
      case PHASE ->
        "It is made for other phases: " + fitting + ", not " + spaced(misfit.stated()) + ".";
      default -> "It takes " + fitting + " minutes, and there are " + misfit.stated() + ".";
    };
  }

  private String withheld(Withholding withholding) {
    String facts = withholding.reason().facts().stream().allMatch(Circumstance.class::isInstance)
        ? ""
        : " (" + names.facts(withholding.reason().facts()) + ")";
    return "It is withheld" + (withholding.firm() ? ", firmly" : "") + ": "
        + withholding.what() + facts + ". "
        + Names.because(withholding.reason())
        + (withholding.liftsWhen().isEmpty()
            ? ""
            : " It lifts when: " + Names.sentence(withholding.liftsWhen()));
  }

  private String outRanked(Obstacle.OutRanked outranked) {
    String before = outranked.before().isEmpty()
        ? ""
        : " Of those listed, these serve what it serves: "
            + outranked.before().stream().map(names::exercise).collect(joining(", "))
            + ".";
    return "Others come before it. In a longer list it would be at place " + outranked.place()
        + "; " + outranked.limit() + " of its kind are listed." + before;
  }

  private static String words(ImmutableSet<String> values) {
    return values.stream().map(ObstacleSentences::spaced).collect(joining(" or "));
  }

  static String spaced(String word) {
    return word.replace('-', ' ');
  }
}
