package org.restory.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.restory.catalog.Catalog;
import org.restory.context.BarrierExperience;
import org.restory.context.Fact;
import org.restory.context.SessionContext;
import org.restory.context.Stated;
import org.restory.model.Format;
import org.restory.model.Id;
import org.restory.model.Phase;
import org.restory.model.person.Goal;
import org.restory.model.world.Barrier;
import org.restory.model.world.Level;
import org.restory.pack.CaseFormat;
import org.restory.pack.StandardPack;
import org.restory.rule.Rule;

/** On the standard catalog too, the work of matching follows the facts that were stated, not the number of rules. */
class StandardWorkTest {
  private static final Catalog CATALOG = StandardPack.catalog();
  private static final RuleBase RULES = RuleBase.of(CATALOG);
  private static final int ALL = CATALOG.all(Rule.class).size();

  private static Match match(SessionContext session) {
    ImmutableList<Fact> facts = UsableFacts.of(session);
    return RULES.match(facts);
  }

  private static SessionContext.Builder bare() {
    return SessionContext.builder().format(Format.INDIVIDUAL).phase(Phase.EXPLORING);
  }

  @Test
  void with_nothing_said_few_rules_are_looked_at_and_few_leaves_tried() {
    Match match = match(bare().build());

    assertThat(match.work().rulesTried()).isLessThan(ALL / 4);
    assertThat(match.work().leavesTried()).isLessThan(RULES.leaves.size() / 5);
  }

  @Test
  void a_fact_adds_only_the_work_that_it_touches() {
    Match before = match(bare().build());
    Match after =
        match(bare().addGoals(Stated.byClient(Goal.class, Id.of("grieve"))).build());

    assertThat(after.work().leavesTried() - before.work().leavesTried()).isBetween(1, 5);
    assertThat(after.work().rulesTried() - before.work().rulesTried()).isBetween(0, 5);
  }

  @Test
  void a_barrier_tries_the_leaves_about_barriers_and_no_others() {
    Match before = match(bare().build());
    Match after = match(bare()
        .addBarriers(BarrierExperience.byClient(Id.of("sexism"), Level.CULTURAL))
        .build());
    long aboutBarriers = RULES.probes.stream()
        .filter(probe -> probe.keys().contains(Key.any(Barrier.class))
            || probe.keys().contains(new Key(Barrier.class, "sexism")))
        .filter(probe -> probe.range().isEmpty())
        .count();

    assertThat(after.work().leavesTried() - before.work().leavesTried())
        .isEqualTo((int) aboutBarriers);
  }

  @Test
  void even_the_fullest_case_leaves_most_rules_alone() {
    for (String name : CaseFormat.shippedNames()) {
      assertThat(match(CaseFormat.shipped(name)).work().rulesTried())
          .as("rules looked at for %s", name)
          .isLessThan(ALL * 2 / 3);
    }
  }
}
