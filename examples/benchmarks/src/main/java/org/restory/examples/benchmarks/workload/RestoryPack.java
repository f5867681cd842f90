package org.restory.examples.benchmarks.workload;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import org.restory.catalog.Pack;
import org.restory.context.SessionContext;
import org.restory.model.Id;
import org.restory.rule.Rule;

/** A workload as Restory has it: a pack of vocabulary, work and rules, and a session context for each case. */
public final class RestoryPack {
  private static final String RULE = "rule-";

  private RestoryPack() {}

  /** The pack. */
  public static Pack of(Workload workload) {
    return Pack.builder()
        .name("workload")
        .version("1")
        .addAllConcepts(RestoryVocabulary.all())
        .addAllConcepts(RestoryWork.all(workload.shape().exercises()))
        .addAllConcepts(Iterables.transform(workload.rules(), RestoryRules::of))
        .build();
  }

  /** The context of a case. */
  public static SessionContext context(Case stated) {
    return RestoryCases.of(stated);
  }

  /** The contexts of all cases. */
  public static ImmutableList<SessionContext> contexts(Workload workload) {
    return workload.cases().stream()
        .map(RestoryPack::context)
        .collect(ImmutableList.toImmutableList());
  }

  static Id<Rule> rule(int number) {
    return Id.of(RULE + number);
  }

  /** The number of a rule. */
  public static int number(Id<Rule> rule) {
    return Integer.parseInt(rule.value().substring(RULE.length()));
  }
}
