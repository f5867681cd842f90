package org.restory.examples.benchmarks.figure;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Figures in the order in which they were measured, at most one of a subject. Immutable. */
public final class Figures {
  private final ImmutableList<Figure> all;

  private Figures(ImmutableList<Figure> all) {
    this.all = all;
  }

  /** Figures; of two on one subject the later one counts. */
  public static Figures of(List<Figure> figures) {
    Map<Subject, Figure> bySubject = new LinkedHashMap<>();
    figures.forEach(figure -> bySubject.put(figure.of(), figure));
    return new Figures(ImmutableList.copyOf(bySubject.values()));
  }

  /** These, and others that take the place of those on the same subjects. */
  public Figures with(List<Figure> others) {
    return of(ImmutableList.<Figure>builder().addAll(all).addAll(others).build());
  }

  /** All of them. */
  public ImmutableList<Figure> all() {
    return all;
  }

  /** Those of one measure. */
  public Figures measure(Measure measure) {
    return where(figure -> figure.of().measure() == measure);
  }

  /** Those of one contender. */
  public Figures contender(String contender) {
    return where(figure -> figure.of().contender().equals(contender));
  }

  /** Those on one workload. */
  public Figures workload(String workload) {
    return where(figure -> figure.of().workload().equals(workload));
  }

  /** Those at a size. */
  public Figures at(Axis axis, int size) {
    return where(figure -> figure.of().size(axis).equals(OptionalInt.of(size)));
  }

  /** Those at a size, and those that the axis does not apply to. */
  public Figures fitting(Axis axis, int size) {
    return where(figure -> figure.of().size(axis).orElse(size) == size);
  }

  /** The sizes on an axis, ascending. */
  public ImmutableSortedSet<Integer> sizes(Axis axis) {
    return stream()
        .flatMapToInt(figure -> figure.of().size(axis).stream())
        .boxed()
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /** The only one; empty where there is none. Throws where there are several, for none of them would be the right one to show. */
  public Optional<Figure> only() {
    if (all.size() > 1) {
      throw new IllegalStateException("more than one figure: " + all);
    }
    return all.stream().findFirst();
  }

  /** The figures, one by one. */
  public Stream<Figure> stream() {
    return all.stream();
  }

  private Figures where(Predicate<Figure> condition) {
    return new Figures(all.stream().filter(condition).collect(toImmutableList()));
  }
}
