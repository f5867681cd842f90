package org.restory.logic;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.restory.logic.Reading.Subject.Facts;

/**
 * One search for facts that meet some leaves and miss others: the first leaf that is not met yet is met by adding to a fact, or by
 * a further fact.
 */
final class Cover {
  private final Facts facts;
  private final ImmutableList<Reading> leaves;
  private final int meeting;
  private final boolean fewest;
  private final Effort effort;
  private final ImmutableList<Frame> frames;
  private Optional<ImmutableList<Sketch>> best = Optional.empty();

  /** A search for facts of the given form, or of those that the leaves ask for. */
  Cover(
      Facts facts,
      ImmutableList<Reading> meeting,
      ImmutableList<Reading> missing,
      Form form,
      boolean fewest,
      Effort effort) {
    this.facts = facts;
    this.leaves =
        ImmutableList.<Reading>builder().addAll(meeting).addAll(missing).build();
    this.meeting = meeting.size();
    this.fewest = fewest;
    this.effort = effort;
    Stream<Form> forms = Stream.concat(
        facts == Facts.MANY ? Stream.empty() : Stream.of(form),
        meeting.stream().flatMap(leaf -> leaf.forms().keySet().stream()));
    this.frames = forms
        .distinct()
        .flatMap(each -> Frame.of(each, leaves, this::mayHelp, effort))
        .collect(toImmutableList());
  }

  /** Whether facts that allow only some leaves are worth a try: they meet one, or there must be a fact anyway. */
  private boolean mayHelp(BitSet allowed) {
    int first = allowed.nextSetBit(0);
    return facts != Facts.MANY || (first >= 0 && first < meeting);
  }

  Optional<Plan> find() {
    if (facts != Facts.MANY) {
      return findOne();
    }
    // Where no leaf is met by some of the facts alone, there is no need to try them together.
    boolean hopeless = IntStream.range(0, meeting)
        .anyMatch(leaf -> withMore(List.of(), leaf).allMatch(this::exceeds));
    if (!hopeless) {
      extend(ImmutableList.of());
    }
    return best.map(Cover::plan);
  }

  /** All leaves being asked about, one frame at most fits; its plainest example costs least. */
  private Optional<Plan> findOne() {
    if (meeting == 0 && facts == Facts.AT_MOST_ONE) {
      return Optional.of(Plan.NOTHING);
    }
    return frames.stream()
        .map(Sketch::of)
        .map(ImmutableList::of)
        .filter(one -> unmet(one) == meeting && !exceeds(one))
        .findFirst()
        .map(Cover::plan);
  }

  private void extend(ImmutableList<Sketch> sofar) {
    effort.spend(1 + sofar.size());
    boolean worse =
        best.isPresent() && (!fewest || cost(sofar) >= best.map(Cover::cost).orElseThrow());
    if (worse || exceeds(sofar)) {
      return;
    }
    int next = unmet(sofar);
    if (next == meeting) {
      best = Optional.of(sofar);
      return;
    }
    withMore(sofar, next).forEach(this::extend);
  }

  private Stream<ImmutableList<Sketch>> withMore(List<Sketch> sofar, int leaf) {
    Reading reading = leaves.get(leaf);
    Stream<ImmutableList<Sketch>> grown = IntStream.range(0, sofar.size())
        .boxed()
        .filter(place -> !sofar.get(place).fits(leaf, reading))
        .flatMap(place ->
            sofar.get(place).fitting(leaf, reading).map(sketch -> replaced(sofar, place, sketch)));
    Stream<ImmutableList<Sketch>> added = frames.stream()
        .flatMap(frame -> Sketch.of(frame).fitting(leaf, reading))
        .filter(sketch -> hasRoom(sofar, sketch.frame()))
        .map(sketch -> ImmutableList.<Sketch>builder().addAll(sofar).add(sketch).build());
    return Stream.concat(grown, added);
  }

  /** The first leaf that is to be met and is not; the number of such leaves if all are. */
  private int unmet(List<Sketch> sketches) {
    int leaf = 0;
    while (leaf < meeting && isMet(sketches, leaf)) {
      leaf++;
    }
    return leaf;
  }

  private boolean exceeds(List<Sketch> sketches) {
    return IntStream.range(meeting, leaves.size()).anyMatch(leaf -> isMet(sketches, leaf));
  }

  private boolean isMet(List<Sketch> sketches, int leaf) {
    Reading reading = leaves.get(leaf);
    int fitting = 0;
    for (Sketch sketch : sketches) {
      fitting += sketch.fits(leaf, reading) ? 1 : 0;
    }
    return fitting >= reading.times();
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

  private static Plan plan(List<Sketch> sketches) {
    IdentityHashMap<Frame, Integer> copies = new IdentityHashMap<>();
    return new Plan(
        sketches.stream()
            .map(sketch -> sketch.fact(copies.merge(sketch.frame(), 1, Integer::sum) - 1))
            .collect(toImmutableList()),
        cost(sketches));
  }
}
