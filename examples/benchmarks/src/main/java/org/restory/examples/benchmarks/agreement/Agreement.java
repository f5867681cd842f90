package org.restory.examples.benchmarks.agreement;

import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import org.restory.examples.benchmarks.workload.Workload;

/** Whether all contenders answer as the rules mean. */
public final class Agreement {
  private Agreement() {}

  /** Thrown where contenders differ, since the time of a wrong answer is worth nothing. */
  public static final class DisagreementException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DisagreementException(String message) {
      super(message);
    }
  }

  /**
   * Compares answers by contender with what the rules mean.
   *
   * @throws DisagreementException at the first difference, with the case, the rule and who is which way
   */
  public static void check(Workload workload, Map<String, Answers> answers) {
    Answers right = Answers.byDefinition(workload);
    for (int stated = 0; stated < right.cases(); stated++) {
      for (Map.Entry<String, Answers> each : answers.entrySet()) {
        Optional<Integer> rule = difference(right, each.getValue(), stated);
        if (rule.isPresent()) {
          throw new DisagreementException(message(workload, answers, stated, rule.get()));
        }
      }
    }
  }

  private static Optional<Integer> difference(Answers right, Answers given, int stated) {
    if (given.cases() != right.cases()) {
      throw new DisagreementException(given.cases() + " answers to " + right.cases() + " cases");
    }
    BitSet differing = right.held(stated);
    differing.xor(given.held(stated));
    return differing.stream().boxed().findFirst();
  }

  private static String message(
      Workload workload, Map<String, Answers> answers, int stated, int rule) {
    StringBuilder message =
        new StringBuilder("contenders differ on case " + stated + " of " + workload.shape() + ":");
    answers.forEach((contender, given) -> message
        .append(' ')
        .append(contender)
        .append(given.held(stated).get(rule) ? " says that" : " denies that")
        .append(" rule ")
        .append(rule)
        .append(" holds;"));
    return message.append(' ').append(workload.rules().get(rule)).toString();
  }
}
