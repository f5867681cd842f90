package org.restory.review.logic;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.restory.review.logic.Reading.Subject.Facts;

/** The leaves of a question on one subject, and the fewest facts that meet some of them and miss others. */
final class Group {
  final ImmutableList<Reading> leaves;
  private final Facts facts;
  private final ImmutableList<Frame> frames;
  private final Effort effort;
  private final Map<List<BitSet>, Optional<Plan>> solved = new HashMap<>();

  Group(ImmutableList<Reading> leaves, Effort effort) {
    this.leaves = leaves;
    this.effort = effort;
    this.facts = leaves.get(0).subject().facts();
    int most = leaves.stream().mapToInt(Reading::times).max().orElse(1);
    this.frames = leaves.stream()
        .flatMap(leaf -> leaf.forms().keySet().stream())
        .distinct()
        .flatMap(form -> Frame.of(form, leaves, most, effort))
        .collect(toImmutableList());
  }

  /** The fewest facts that meet and miss the given leaves; or any such facts, where it need not be the fewest. */
  Optional<Plan> facts(BitSet meeting, BitSet missing, boolean fewest) {
    return solved.computeIfAbsent(
        List.of((BitSet) meeting.clone(), (BitSet) missing.clone()),
        key -> new Cover(meeting, missing, fewest).find());
  }

  /**
   * Facts to state.
   *
   * @param sketches the facts
   * @param cost how many stated facts they come to
   */
  record Plan(ImmutableList<Sketch> sketches, int cost) {
    void in(Session session) {
      Map<Frame, Integer> copies = new LinkedHashMap<>();
      sketches.forEach(
          sketch -> sketch.in(session, copies.merge(sketch.frame(), 1, Integer::sum) - 1));
    }
  }

  /** One search for facts: the first leaf that is not met yet is met by adding to a fact, or by a further fact. */
  private final class Cover {
    private final BitSet meeting;
    private final BitSet missing;
    private final boolean fewest;
    private final ImmutableList<Frame> usable;
    private Optional<Plan> best = Optional.empty();

    Cover(BitSet meeting, BitSet missing, boolean fewest) {
      this.meeting = (BitSet) meeting.clone();
      this.missing = (BitSet) missing.clone();
      this.fewest = fewest;
      this.usable = usable();
    }

    Optional<Plan> find() {
      if (facts != Facts.MANY) {
        return findOne();
      }
      // Where no leaf is met by some of the facts alone, there is no need to try them together.
      boolean hopeless = meeting.stream()
          .anyMatch(leaf -> withMore(List.of(), leaf).allMatch(one -> exceeds(one)));
      if (!hopeless) {
        extend(ImmutableList.of());
      }
      return best;
    }

    private Optional<Plan> findOne() {
      if (meeting.isEmpty() && (facts == Facts.AT_MOST_ONE || missing.isEmpty())) {
        return Optional.of(new Plan(ImmutableList.of(), 0));
      }
      return usable.stream()
          .map(Sketch::of)
          .map(ImmutableList::of)
          .filter(one -> unmet(one).isEmpty() && !exceeds(one))
          .map(one -> new Plan(one, cost(one)))
          .reduce((a, b) -> b.cost < a.cost ? b : a);
    }

    private void extend(ImmutableList<Sketch> sofar) {
      effort.spend(1 + sofar.size());
      int cost = cost(sofar);
      boolean worse = best.isPresent() && (!fewest || cost >= best.get().cost);
      if (worse || exceeds(sofar)) {
        return;
      }
      Optional<Integer> next = unmet(sofar);
      if (next.isEmpty()) {
        best = Optional.of(new Plan(sofar, cost));
        return;
      }
      withMore(sofar, next.get()).forEach(this::extend);
    }

    private Stream<ImmutableList<Sketch>> withMore(List<Sketch> sofar, int leaf) {
      Reading reading = leaves.get(leaf);
      Stream<ImmutableList<Sketch>> grown = IntStream.range(0, sofar.size())
          .boxed()
          .filter(place -> !sofar.get(place).fits(leaf, reading))
          .flatMap(place -> sofar
              .get(place)
              .fitting(leaf, reading)
              .map(sketch -> replaced(sofar, place, sketch)));
      Stream<ImmutableList<Sketch>> added = usable.stream()
          .flatMap(frame -> Sketch.of(frame).fitting(leaf, reading))
          .filter(sketch -> hasRoom(sofar, sketch.frame()))
          .map(sketch ->
              ImmutableList.<Sketch>builder().addAll(sofar).add(sketch).build());
      return Stream.concat(grown, added);
    }

    private Optional<Integer> unmet(List<Sketch> sketches) {
      return meeting.stream()
          .filter(leaf -> count(sketches, leaf) < leaves.get(leaf).times())
          .boxed()
          .findFirst();
    }

    private boolean exceeds(List<Sketch> sketches) {
      return missing.stream()
          .anyMatch(leaf -> count(sketches, leaf) >= leaves.get(leaf).times());
    }

    private long count(List<Sketch> sketches, int leaf) {
      Reading reading = leaves.get(leaf);
      return sketches.stream().filter(sketch -> sketch.fits(leaf, reading)).count();
    }

    /** The frames that may help, one of those that are alike here. */
    private ImmutableList<Frame> usable() {
      BitSet asked = (BitSet) meeting.clone();
      asked.or(missing);
      Map<BitSet, Frame> distinct = new LinkedHashMap<>();
      ImmutableList.Builder<Frame> all = ImmutableList.builder();
      for (Frame frame : frames) {
        BitSet here = (BitSet) frame.allowed().clone();
        here.and(asked);
        if (facts == Facts.MANY && !here.intersects(meeting)) {
          continue;
        }
        if (frame.form().worded()) {
          distinct.merge(here, frame, (a, b) -> b.cost() < a.cost() ? b : a);
        } else {
          all.add(frame);
        }
      }
      return all.addAll(distinct.values()).build();
    }
  }

  private static boolean hasRoom(List<Sketch> sketches, Frame frame) {
    return frame.form().worded()
        || sketches.stream().filter(sketch -> sketch.frame().equals(frame)).count()
            < frame.examples().size();
  }

  private static ImmutableList<Sketch> replaced(List<Sketch> sketches, int place, Sketch sketch) {
    return IntStream.range(0, sketches.size())
        .mapToObj(i -> i == place ? sketch : sketches.get(i))
        .collect(toImmutableList());
  }

  private static int cost(List<Sketch> sketches) {
    return sketches.stream().mapToInt(sketch -> sketch.frame().cost()).sum();
  }
}
