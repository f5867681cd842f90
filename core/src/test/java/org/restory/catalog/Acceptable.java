package org.restory.catalog;

import org.restory.rule.Rule;

/** What a catalog says of a rule, asked without a catalog. */
public final class Acceptable {
  private Acceptable() {}

  /** Whether a rule rests on what rules may rest on. */
  public static boolean is(Rule rule) {
    return RuleCheck.problems(rule).findAny().isEmpty();
  }
}
