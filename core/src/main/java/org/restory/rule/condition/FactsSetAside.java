package org.restory.rule.condition;

import com.google.common.collect.ImmutableSet;
import org.restory.check.Checks;
import org.restory.context.SetAside;

/**
 * True where facts were left out. Only a notice may follow.
 *
 * @param reasons why they were left out; at least one
 */
public record FactsSetAside(ImmutableSet<SetAside.Reason> reasons) implements Leaf {
  /**
   * Checks that a reason is given.
   *
   * @throws IllegalArgumentException if there is none
   */
  public FactsSetAside {
    Checks.notEmpty("reasons of facts set aside", reasons);
  }

  @Override
  public Ground ground() {
    return Ground.SET_ASIDE;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.setAside(this);
  }
}
