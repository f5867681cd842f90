package org.restory.explain;

import org.restory.check.Words;

/**
 * What places one exercise before another. They are looked at in this order, and the first that tells two apart decides (rule R60).
 * Where both are called for alike, what calls for one is less than twice what calls for the other.
 */
public enum Criterion {
  /** A safeguard asked for the second beside what was chosen: something gentle, or something that seeks change around the person. */
  SAFEGUARD("a safeguard added %2$s to what was chosen"),
  /** What was stated calls for the first more, counting less what exercises before it serve already. */
  CALLED_FOR("more calls for %1$s, where what others before it serve already counts less"),
  /** A rule prefers the first, by what the person wants. */
  PREFERRED("both are called for alike, and a rule prefers %1$s"),
  /** The first seeks change around the person, and nothing before it does. */
  SEEKS_CHANGE_AROUND("both are called for alike, and %1$s seeks change around the person"),
  /** The first takes less time. */
  SHORTER("both are called for alike, and %1$s takes less time"),
  /** The first is seen by fewer. */
  LESS_EXPOSED("both are called for alike, and %1$s is less exposed"),
  /** More is known for the first. */
  BETTER_TESTED("both are called for alike, and %1$s has been tested better"),
  /** The second was offered in the last sessions. */
  NOT_USED_OF_LATE("both are called for alike, and %2$s was offered of late"),
  /** More of what stands behind the first is in the person's own voice. */
  OWN_WORDS("both are called for alike, and more behind %1$s is in the person's own words"),
  /** What was stated calls for the first a little more. */
  A_LITTLE_MORE("a little more calls for %1$s"),
  /** Nothing tells them apart but their ids. */
  ID("nothing tells them apart, and they stand in the order of their ids");

  private final String said;

  Criterion(String said) {
    this.said = said;
  }

  /** Why the first of two exercises comes before the second, as a clause with the names given for them. */
  public String said(String first, String second) {
    return String.format(said, first, second);
  }

  /** The criterion in a word, such as {@code less-exposed}. */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
