package org.restory.engine;

import org.restory.rule.Rule;
import org.restory.rule.effect.Effect;

/**
 * A rule made ready.
 *
 * @param rule the rule
 * @param stratum when it is tried; rules it rests on come earlier
 * @param expression its condition over numbered leaves
 */
record CompiledRule(Rule rule, int stratum, Expression expression) {
  /** Whether the rule takes anything away. */
  boolean restrains() {
    return rule.then().stream().anyMatch(Effect::restrains);
  }
}
