package org.restory.standard;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.restory.context.Fact;
import org.restory.context.SessionContext;
import org.restory.engine.Match;
import org.restory.engine.RuleBase;
import org.restory.engine.UsableFacts;
import org.restory.pack.CaseFormat;
import org.restory.recommend.Recommender;
import org.restory.testing.AllocatedBytes;
import org.restory.testing.large.LargePack;

/** What an answer takes, counted and not timed: leaves, rules and bytes. The measured figure stands beside each bound. */
class WorkTest {
  private static final int TIMES = 2_000;

  private static final ImmutableList<SessionContext> CASES = CaseFormat.shippedNames().stream()
      .map(CaseFormat::shipped)
      .collect(ImmutableList.toImmutableList());

  private static final RuleBase STANDARD = RuleBase.of(StandardSessions.CATALOG);
  private static final Recommender RECOMMENDER = Recommender.of(StandardSessions.CATALOG);

  /** Kept, so that no answer is dropped unseen. */
  private static Object last = "";

  @AfterAll
  static void something_was_answered() {
    assertThat(last).isNotEqualTo("");
  }

  @Test
  void a_case_tries_few_leaves_for_each_of_its_facts() {
    for (SessionContext each : CASES) {
      ImmutableList<Fact> facts = UsableFacts.of(each);

      // 2.6 to 7.7
      assertThat(STANDARD.match(facts).work().leavesTried()).isLessThan(10 * facts.size());
    }
  }

  @Test
  void nearly_every_rule_that_is_looked_at_holds() {
    for (SessionContext each : CASES) {
      Match match = STANDARD.match(UsableFacts.of(each));

      // 1.0 to 1.4, and 1.2 to 1.6
      assertThat(match.work().rulesTried()).isLessThan(match.size() * 3 / 2);
      assertThat(match.work().rulesTouched()).isLessThan(match.size() * 2);
    }
  }

  @Test
  void among_thousands_of_rules_few_are_decided_for_each_that_holds() {
    RuleBase large = RuleBase.of(LargePack.catalog(4_000));

    for (SessionContext each : CASES) {
      Match match = large.match(UsableFacts.of(each));

      assertThat(match.work().rulesTried()).isLessThan(match.size() * 3);
      assertThat(match.work().rulesTouched()).isLessThan(large.size() / 4);
    }
  }

  @Test
  void matching_allocates_what_it_keeps() {
    // 1.2 KB
    assertThat(bytesOf(each -> STANDARD.match(UsableFacts.of(each)))).isLessThan(4 * 1_024);
  }

  @Test
  void choosing_allocates_little_while_nobody_asks_why() {
    // 13 KB
    assertThat(bytesOf(RECOMMENDER::explain)).isLessThan(20 * 1_024);
  }

  @Test
  void a_report_is_written_in_a_quarter_of_a_megabyte() {
    // 170 KB; a third of what it was
    assertThat(bytesOf(RECOMMENDER::recommend)).isLessThan(256 * 1_024);
  }

  /** The bytes that an answer allocates, on average over the cases. */
  private static long bytesOf(Function<SessionContext, Object> answer) {
    run(answer, TIMES);
    long before = AllocatedBytes.ofThisThread();
    run(answer, TIMES);
    return (AllocatedBytes.ofThisThread() - before) / ((long) TIMES * CASES.size());
  }

  private static void run(Function<SessionContext, Object> answer, int times) {
    for (int i = 0; i < times; i++) {
      for (SessionContext each : CASES) {
        last = answer.apply(each);
      }
    }
  }
}
