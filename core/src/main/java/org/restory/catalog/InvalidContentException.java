package org.restory.catalog;

import static com.google.common.collect.ImmutableList.sortedCopyOf;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Collection;

/** Thrown when a pack, case or report can't be used. It holds every problem found, in order, and never just the first. */
public final class InvalidContentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  // Not serialized: the message says the same.
  private final transient ImmutableList<Problem> problems;

  /** Of these problems. */
  public InvalidContentException(Collection<Problem> problems) {
    super(problems.stream().sorted().map(Problem::toString).collect(joining("\n")));
    this.problems = sortedCopyOf(problems);
  }

  /** Every problem, in order of place. */
  public ImmutableList<Problem> problems() {
    return problems;
  }
}
