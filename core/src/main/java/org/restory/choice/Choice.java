package org.restory.choice;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.restory.context.Fact;
import org.restory.context.SessionContext;
import org.restory.explain.Criterion;

/**
 * What is chosen in one context, and what decided it.
 *
 * @param context the context
 * @param facts what of it may be used
 * @param view what the facts call for, hold back and leave free
 * @param withoutConcerns the same as if no safety concern had been stated; empty where none was
 * @param selection how the choice was made
 * @param chosen the exercises by number, best first
 */
public record Choice(
    SessionContext context,
    ImmutableList<Fact> facts,
    View view,
    Optional<View> withoutConcerns,
    Selection selection,
    List<Integer> chosen) {
  /** What places each chosen exercise before the one after it. */
  public ImmutableList<Criterion> betweenNeighbors() {
    ImmutableList<Optional<Criterion>> ranked = selection.ranking(view).betweenNeighbors(chosen);
    return IntStream.range(0, ranked.size())
        .mapToObj(i -> selection.isForContext(chosen.get(i + 1))
            ? Criterion.SAFEGUARD
            : ranked.get(i).orElse(Criterion.SAFEGUARD))
        .collect(ImmutableList.toImmutableList());
  }

  /** Shows no fact. */
  @Override
  public String toString() {
    return "Choice{" + chosen.size() + " exercises}";
  }
}
