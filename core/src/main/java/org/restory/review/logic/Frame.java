package org.restory.review.logic;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Facts of one form that are alike in which leaves their single-valued traits allow.
 *
 * @param form their form
 * @param allowed the leaves
 * @param examples some of them, the plainest first; as many as can be asked for, where there are as many
 */
record Frame(Form form, BitSet allowed, ImmutableList<Values> examples) {
  int cost() {
    return form.cost().applyAsInt(examples.get(0));
  }

  /** Every frame of a form for some leaves. */
  static Stream<Frame> of(Form form, ImmutableList<Reading> leaves, int most, Effort effort) {
    BitSet asking = new BitSet();
    for (int leaf = 0; leaf < leaves.size(); leaf++) {
      asking.set(leaf, leaves.get(leaf).forms().containsKey(form));
    }
    Map<BitSet, ImmutableList<Values>> frames = new LinkedHashMap<>();
    frames.put(asking, ImmutableList.of(Values.NONE));
    for (Map.Entry<String, Form.Domain> trait : form.domains().entrySet()) {
      Map<BitSet, ImmutableList<Object>> classes =
          classes(form, leaves, trait.getKey(), trait.getValue(), most);
      effort.spend(frames.size() * classes.size());
      frames = product(frames, trait.getKey(), classes, most);
    }
    return frames.entrySet().stream()
        .map(frame -> new Frame(form, frame.getKey(), frame.getValue()));
  }

  /** The values of a trait by the leaves that allow them. */
  private static Map<BitSet, ImmutableList<Object>> classes(
      Form form, ImmutableList<Reading> leaves, String trait, Form.Domain domain, int most) {
    List<ImmutableList<Demand>> demands = leaves.stream()
        .map(leaf -> leaf.forms().getOrDefault(form, ImmutableList.of()).stream()
            .filter(demand -> demand.trait().equals(trait))
            .collect(ImmutableList.toImmutableList()))
        .toList();
    ImmutableList<Object> cuts = demands.stream()
        .flatMap(List::stream)
        .flatMap(demand -> demand.cut().stream())
        .collect(ImmutableList.toImmutableList());
    Map<BitSet, ImmutableList<Object>> classes = new LinkedHashMap<>();
    for (Object value : domain.values(cuts)) {
      BitSet allowing = new BitSet();
      for (int leaf = 0; leaf < demands.size(); leaf++) {
        allowing.set(
            leaf, demands.get(leaf).stream().allMatch(demand -> demand.allows().test(value)));
      }
      classes.merge(allowing, ImmutableList.of(value), (a, b) -> joined(a, b, most));
    }
    return classes;
  }

  private static Map<BitSet, ImmutableList<Values>> product(
      Map<BitSet, ImmutableList<Values>> frames,
      String trait,
      Map<BitSet, ImmutableList<Object>> classes,
      int most) {
    Map<BitSet, ImmutableList<Values>> product = new LinkedHashMap<>();
    frames.forEach((allowed, examples) -> classes.forEach((allowing, values) -> {
      BitSet both = (BitSet) allowed.clone();
      both.and(allowing);
      ImmutableList<Values> extended = examples.stream()
          .flatMap(example -> values.stream().map(value -> example.with(trait, value)))
          .limit(most)
          .collect(ImmutableList.toImmutableList());
      product.merge(both, extended, (a, b) -> joined(a, b, most));
    }));
    return product;
  }

  private static <T> ImmutableList<T> joined(List<T> one, List<T> other, int most) {
    return Stream.concat(one.stream(), other.stream())
        .limit(most)
        .collect(ImmutableList.toImmutableList());
  }
}
