package org.restory.promises;

import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.restory.rule.condition.Condition;
import org.restory.rule.condition.IdentityVoiced;
import org.restory.rule.condition.Leaf;

/** Tries every assignment of a condition's leaves to see whether identities decide it where nothing was met or wanted. */
final class TruthTable {
  private final Condition condition;
  /** The leaves that may be true; what was met, wanted or feared is taken to be unstated. */
  private final List<Leaf> open;

  TruthTable(Condition condition) {
    this.condition = condition;
    this.open = condition.leaves().filter(TruthTable::isOpen).distinct().toList();
  }

  /** Whether, with all else equal, stating identities can change the value. */
  boolean turnsOnIdentity() {
    List<Leaf> identities =
        open.stream().filter(leaf -> leaf.ground() == Leaf.Ground.IDENTITY).toList();
    List<Leaf> others =
        open.stream().filter(leaf -> leaf.ground() != Leaf.Ground.IDENTITY).toList();
    for (Set<Leaf> stated : subsets(others)) {
      boolean silent = value(condition, stated, false);
      for (Set<Leaf> voiced : subsets(identities)) {
        Set<Leaf> all = new HashSet<>(stated);
        all.addAll(voiced);
        if (value(condition, all, false) != silent) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean value(Condition condition, Set<Leaf> stated, boolean negated) {
    if (condition instanceof Leaf leaf) {
      return stated.contains(leaf) && !(negated && namesNobody(leaf));
    }
    if (condition instanceof Condition.Not not) {
      return !value(not.part(), stated, !negated);
    }
    long holding =
        condition.parts().stream().filter(part -> value(part, stated, negated)).count();
    if (condition instanceof Condition.Any) {
      return holding >= 1;
    }
    return holding
        >= (condition instanceof Condition.AtLeast some
            ? some.count()
            : condition.parts().size());
  }

  /** A rule may rest on nobody having voiced anything at all, since that names no identity. */
  private static boolean namesNobody(Leaf leaf) {
    return leaf instanceof IdentityVoiced voiced && voiced.isUnspecific();
  }

  private static boolean isOpen(Leaf leaf) {
    return leaf.ground() != Leaf.Ground.EXPERIENCE && leaf.ground() != Leaf.Ground.SAFETY;
  }

  private static Set<Set<Leaf>> subsets(List<Leaf> leaves) {
    return Sets.powerSet(Set.copyOf(leaves));
  }
}
