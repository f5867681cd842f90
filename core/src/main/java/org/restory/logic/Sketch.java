package org.restory.logic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A fact in the making: a frame, and what its many-valued traits hold so far.
 *
 * @param frame its frame
 * @param atoms trait and value
 */
record Sketch(Frame frame, ImmutableSet<Map.Entry<String, Object>> atoms) {
  static Sketch of(Frame frame) {
    return new Sketch(frame, ImmutableSet.of());
  }

  /** Whether it fits a leaf. */
  boolean fits(int number, Reading leaf) {
    if (!frame.allowed().get(number)) {
      return false;
    }
    for (Demand demand : demands(leaf)) {
      if (demand.isOfMany() && !holds(demand)) {
        return false;
      }
    }
    return true;
  }

  /** The least that may be added so that it fits a leaf; none where its frame does not allow it. */
  Stream<Sketch> fitting(int number, Reading leaf) {
    if (!frame.allowed().get(number)) {
      return Stream.empty();
    }
    List<List<Map.Entry<String, Object>>> picks = demands(leaf).stream()
        .filter(demand -> demand.isOfMany() && !holds(demand))
        .map(demand -> demand.oneOf().stream()
            .<Map.Entry<String, Object>>map(value -> Map.entry(demand.trait(), value))
            .toList())
        .toList();
    return Lists.cartesianProduct(picks).stream()
        .map(picked -> new Sketch(
            frame,
            ImmutableSet.<Map.Entry<String, Object>>builder()
                .addAll(atoms)
                .addAll(picked)
                .build()));
  }

  /** The fact it comes to; of unworded sketches with one frame, each takes another example. */
  Supposed fact(int copy) {
    ImmutableSetMultimap.Builder<String, Object> many = ImmutableSetMultimap.builder();
    atoms.forEach(many::put);
    int example = frame.form().worded() ? 0 : copy;
    return new Supposed(frame.form(), frame.examples().get(example), many.build(), copy);
  }

  private ImmutableList<Demand> demands(Reading leaf) {
    return leaf.forms().getOrDefault(frame.form(), ImmutableList.of());
  }

  private boolean holds(Demand demand) {
    for (Object value : demand.oneOf()) {
      if (atoms.contains(Map.entry(demand.trait(), value))) {
        return true;
      }
    }
    return false;
  }
}
