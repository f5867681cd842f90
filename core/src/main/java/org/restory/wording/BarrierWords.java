package org.restory.wording;

import java.util.ArrayList;
import java.util.List;
import org.restory.catalog.Catalog;
import org.restory.model.safety.SafetyConcern;
import org.restory.model.world.Barrier;
import org.restory.model.world.Mechanism;
import org.restory.rule.condition.BarrierExperienced;

/** A barrier as a rule asks for it, in plain words. */
final class BarrierWords {
  private BarrierWords() {}

  static String of(BarrierExperienced leaf, Catalog catalog) {
    List<String> parts = new ArrayList<>();
    parts.add(leaf.barrier()
            .map(id -> "the barrier " + LeafWords.quoted(catalog, Barrier.class, id))
            .orElse("a barrier of any sort")
        + " is met" + (leaf.times() > 1 ? " at least " + leaf.times() + " times" : ""));
    LeafWords.any(parts, "at the level", leaf.levels());
    LeafWords.any(parts, "in the area", leaf.domains());
    LeafWords.range(parts, "with intensity", leaf.intensity());
    LeafWords.any(parts, "that is", leaf.courses());
    LeafWords.any(parts, "that is", leaf.chronicities());
    String mechanisms = Phrases.join(
        leaf.mechanisms().stream()
            .map(id -> LeafWords.quoted(catalog, Mechanism.class, id))
            .toList(),
        " or ");
    if (!mechanisms.isEmpty()) {
      parts.add("by way of " + mechanisms);
    }
    LeafWords.any(parts, "and could be moved by", leaf.leverages());
    String dangers = Phrases.join(
        leaf.safety().stream()
            .map(id -> LeafWords.quoted(catalog, SafetyConcern.class, id))
            .toList(),
        " or ");
    if (!dangers.isEmpty()) {
      parts.add("with the danger of " + dangers);
    }
    if (leaf.onIntersection()) {
      parts.add("where sides of identity meet");
    }
    return String.join(", ", parts);
  }
}
