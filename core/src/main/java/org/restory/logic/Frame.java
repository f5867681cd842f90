package org.restory.logic;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Facts of one form that are alike in which leaves their single-valued traits allow.
 *
 * @param form their form
 * @param allowed the leaves
 * @param examples some of them, the plainest first; as many as can be asked for, where they can't differ in their words
 */
record Frame(Form form, BitSet allowed, ImmutableList<Values> examples) {
  int cost() {
    return form.cost().applyAsInt(examples.get(0));
  }

  /** Every frame of a form for some leaves, as long as the leaves it allows are of use. */
  static Stream<Frame> of(
      Form form, ImmutableList<Reading> leaves, Predicate<BitSet> useful, Effort effort) {
    int most =
        form.worded() ? 1 : leaves.stream().mapToInt(Reading::times).max().orElse(1);
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
      frames.keySet().removeIf(useful.negate());
    }
    return frames.entrySet().stream()
        .map(frame -> new Frame(form, frame.getKey(), frame.getValue()));
  }

  /** The values of a trait by the leaves that allow them. */
  private static Map<BitSet, ImmutableList<Object>> classes(
      Form form, ImmutableList<Reading> leaves, String trait, Form.Domain domain, int most) {
    Map<Integer, ImmutableList<Demand>> demands = new LinkedHashMap<>();
    for (int leaf = 0; leaf < leaves.size(); leaf++) {
      ImmutableList<Demand> ofTrait =
          leaves.get(leaf).forms().getOrDefault(form, ImmutableList.of()).stream()
              .filter(demand -> demand.trait().equals(trait))
              .collect(ImmutableList.toImmutableList());
      if (!ofTrait.isEmpty()) {
        demands.put(leaf, ofTrait);
      }
    }
    ImmutableList<Object> cuts = demands.values().stream()
        .flatMap(List::stream)
        .flatMap(demand -> demand.cut().stream())
        .collect(ImmutableList.toImmutableList());
    Map<BitSet, ImmutableList<Object>> classes = new LinkedHashMap<>();
    domain.values(cuts).stream()
        .limit(demands.isEmpty() ? most : Long.MAX_VALUE)
        .forEach(value -> {
          BitSet allowing = new BitSet();
          allowing.set(0, leaves.size());
          demands.forEach((leaf, ofLeaf) -> allowing.set(leaf, allow(ofLeaf, value)));
          classes.merge(allowing, ImmutableList.of(value), (a, b) -> joined(a, b, most));
        });
    return classes;
  }

  private static boolean allow(ImmutableList<Demand> demands, Object value) {
    for (Demand demand : demands) {
      if (!demand.allows().test(value)) {
        return false;
      }
    }
    return true;
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
      ImmutableList<Values> known = product.getOrDefault(both, ImmutableList.of());
      if (known.size() < most) {
        product.put(
            both,
            Stream.concat(
                    known.stream(),
                    examples.stream()
                        .flatMap(
                            example -> values.stream().map(value -> example.with(trait, value))))
                .limit(most)
                .collect(ImmutableList.toImmutableList()));
      }
    }));
    return product;
  }

  private static <T> ImmutableList<T> joined(List<T> one, List<T> other, int most) {
    return one.size() >= most
        ? ImmutableList.copyOf(one)
        : Stream.concat(one.stream(), other.stream())
            .limit(most)
            .collect(ImmutableList.toImmutableList());
  }
}
