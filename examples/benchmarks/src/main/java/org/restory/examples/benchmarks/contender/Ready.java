package org.restory.examples.benchmarks.contender;

import java.util.BitSet;
import org.restory.examples.benchmarks.workload.Case;

/**
 * Rules made ready for many cases.
 *
 * @param <I> the form in which the engine likes a case best
 * @param <A> the form in which it says which rules hold
 */
public interface Ready<I, A> {
  /** A case in the form that the engine likes best. Not timed. */
  I input(Case stated);

  /** Finds the rules that hold of a case. This is what is timed; the answer knows which they are. */
  A match(I input);

  /** The numbers of the rules that hold. Not timed. */
  BitSet held(A answer);

  /** The numbers of the rules that hold of a case, from end to end. */
  default BitSet answer(Case stated) {
    return (BitSet) held(match(input(stated))).clone();
  }

  /** The same rules for another thread; itself, where threads may share it. */
  default Ready<I, A> forAnotherThread() {
    return this;
  }
}
