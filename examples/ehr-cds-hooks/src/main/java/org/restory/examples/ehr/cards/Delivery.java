package org.restory.examples.ehr.cards;

import com.google.common.collect.ImmutableList;
import java.net.URI;
import java.util.UUID;
import org.restory.examples.ehr.advice.Visit;

/**
 * Whom cards go to, and by what they are found again.
 *
 * @param visit the visit
 * @param page where the advice can be read in full
 * @param slots three names, for as many cards as there may be
 */
public record Delivery(Visit visit, URI page, ImmutableList<UUID> slots) {
  /** Shows nobody. */
  @Override
  public String toString() {
    return "Delivery{private}";
  }
}
