package org.restory.catalog;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.restory.check.Limits;

/** Problems as they are found, up to as many as are told at once. Used by one thread. */
final class ProblemList {
  private final List<Problem> problems = new ArrayList<>();

  /**
   * Adds one.
   *
   * @throws InvalidContentException if there are a great many already: to look for more would take too long
   */
  void add(Problem problem) {
    problems.add(problem);
    if (problems.size() == Limits.PROBLEMS) {
      problems.add(
          Problem.of(ProblemKind.MORE_PROBLEMS, "more problems may follow; mend these first"));
      throw new InvalidContentException(problems);
    }
  }

  boolean isEmpty() {
    return problems.isEmpty();
  }

  /** All of them, in order of place. */
  ImmutableList<Problem> sorted() {
    return ImmutableList.sortedCopyOf(problems);
  }
}
