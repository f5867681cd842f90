package org.restory.wording;

import java.util.List;
import org.restory.catalog.Catalog;
import org.restory.rule.condition.Condition;
import org.restory.rule.condition.Leaf;

/** When a rule holds, in words that follow "when". */
final class ConditionWords {
  private static final String STATED = " is stated";

  private final LeafWords leaves;

  ConditionWords(Catalog catalog) {
    leaves = new LeafWords(catalog);
  }

  String of(Condition condition) {
    return condition.parts().isEmpty() && !(condition instanceof Leaf)
        ? "anything or nothing is stated"
        : whole(condition);
  }

  private String whole(Condition condition) {
    if (condition instanceof Leaf leaf) {
      return leaf.accept(leaves);
    }
    List<String> parts = condition.parts().stream().map(this::within).toList();
    if (condition instanceof Condition.Not) {
      return denied(parts.get(0));
    }
    if (condition instanceof Condition.AtLeast least) {
      return "at least " + least.count() + " of these hold: " + String.join("; ", parts);
    }
    return String.join(condition instanceof Condition.Any ? ", or " : ", and ", parts);
  }

  private static String denied(String part) {
    return part.endsWith(STATED)
        ? part.substring(0, part.length() - STATED.length()) + " is not stated"
        : "it is not stated that " + part;
  }

  private String within(Condition condition) {
    return condition instanceof Leaf || condition.parts().size() == 1
        ? whole(condition)
        : "(" + of(condition) + ")";
  }
}
