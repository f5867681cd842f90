package org.restory.catalog;

import java.util.List;
import java.util.stream.Stream;
import org.restory.rule.condition.Condition;
import org.restory.rule.condition.IdentityVoiced;
import org.restory.rule.condition.Leaf;

/**
 * Decides whether a condition could turn on who a person is while nothing they have met, want or ask for was stated. It takes
 * every such statement to be absent, simplifies, and looks whether an identity is left that matters.
 */
final class IdentityAlone {
  private IdentityAlone() {}

  static boolean decides(Condition condition) {
    return residue(condition, false) == Residue.IDENTITY;
  }

  private static Residue residue(Condition condition, boolean negated) {
    if (condition instanceof Leaf leaf) {
      return ofLeaf(leaf, negated);
    }
    if (condition instanceof Condition.Not not) {
      return residue(not.part(), !negated).negate();
    }
    List<Residue> parts =
        condition.parts().stream().map(part -> residue(part, negated)).toList();
    return threshold(needed(condition), parts);
  }

  private static Residue ofLeaf(Leaf leaf, boolean negated) {
    return switch (leaf.ground()) {
      case EXPERIENCE, SAFETY -> Residue.FALSE;
      // Asking whether nothing at all was voiced names no identity: voicing one can only end it.
      case IDENTITY ->
        negated && leaf instanceof IdentityVoiced voiced && voiced.isUnspecific()
            ? Residue.OPEN
            : Residue.IDENTITY;
      case AIM, SET_ASIDE, CIRCUMSTANCE -> Residue.OPEN;
    };
  }

  private static int needed(Condition condition) {
    if (condition instanceof Condition.Any) {
      return 1;
    }
    return condition instanceof Condition.AtLeast some
        ? some.count()
        : condition.parts().size();
  }

  private static Residue threshold(int needed, List<Residue> parts) {
    long surely = parts.stream().filter(part -> part == Residue.TRUE).count();
    long perhaps = parts.stream().filter(Residue::isOpen).count();
    if (surely >= needed) {
      return Residue.TRUE;
    }
    if (surely + perhaps < needed) {
      return Residue.FALSE;
    }
    return Stream.of(Residue.IDENTITY).anyMatch(parts::contains) ? Residue.IDENTITY : Residue.OPEN;
  }

  /** What is left of a condition when no experience was stated. */
  private enum Residue {
    TRUE,
    FALSE,
    /** It depends on something other than identity. */
    OPEN,
    /** It depends on an identity. */
    IDENTITY;

    boolean isOpen() {
      return this == OPEN || this == IDENTITY;
    }

    Residue negate() {
      return switch (this) {
        case TRUE -> FALSE;
        case FALSE -> TRUE;
        case OPEN, IDENTITY -> this;
      };
    }
  }
}
