package org.restory.examples.benchmarks.contender;

import java.util.BitSet;
import org.restory.examples.benchmarks.workload.Case;

/**
 * A case for engines that fire rules: each rule that fires notes its number here.
 *
 * @param stated the case
 * @param held the numbers of the rules that have fired
 */
public record Noted(Case stated, BitSet held) {
  static Noted of(Case stated) {
    return new Noted(stated, new BitSet());
  }
}
