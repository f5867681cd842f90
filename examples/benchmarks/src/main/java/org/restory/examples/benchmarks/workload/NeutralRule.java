package org.restory.examples.benchmarks.workload;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;

/**
 * A rule: all of some leaves, none of others, and at least so many of others again.
 *
 * @param number its number in the rule base, from 0
 * @param all the leaves that must hold; at least one, and the first is about an experience
 * @param none the leaves that must not hold
 * @param least how many of {@code some} must hold
 * @param some leaves of which only some must hold
 * @param aim the number of the aim it raises
 * @param weight how strongly, from 0
 */
public record NeutralRule(
    int number,
    ImmutableList<Leaf> all,
    ImmutableList<Leaf> none,
    int least,
    ImmutableList<Leaf> some,
    int aim,
    int weight) {

  /** Whether it holds of a case. This is what every contender's answer is held against. */
  public boolean holds(Case stated) {
    return all.stream().allMatch(stated::holds)
        && none.stream().noneMatch(stated::holds)
        && (least == 0 || some.stream().filter(stated::holds).count() >= least);
  }

  /** All its leaves. */
  public Stream<Leaf> leaves() {
    return Stream.of(all, none, some).flatMap(ImmutableList::stream);
  }

  NeutralRule at(int place) {
    return new NeutralRule(place, all, none, least, some, aim, weight);
  }
}
