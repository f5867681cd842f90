package org.restory.catalog;

import org.restory.check.Checks;
import org.restory.model.Concept;
import org.restory.model.Id;
import org.restory.model.Provenance.Withdrawal;

/**
 * That a later pack withdraws an item of an earlier one. The item can still be read, and is not offered.
 *
 * @param of the name of the pack whose item it is: the one that defined it, or that last overrode it
 * @param kind the kind of the item
 * @param id the id of the item
 * @param withdrawal since when, why, and what replaces it
 */
public record Retirement(
    String of, Class<? extends Concept<?>> kind, Id<?> id, Withdrawal withdrawal) {
  /** Checks that a pack is named. */
  public Retirement {
    Checks.notBlank("of of the retirement of '" + id + "'", of);
  }

  Use item() {
    return new Use(kind, id);
  }
}
