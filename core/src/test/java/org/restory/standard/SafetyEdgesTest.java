package org.restory.standard;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.restory.standard.StandardSessions.CATALOG;
import static org.restory.standard.StandardSessions.RECOMMENDER;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.restory.recommend.Recommender;
import org.restory.standard.SafetyTable.Row;

/** Every safety rule acts where it must, and leaves the nearest cases alone. The tables stand in {@code safety/*.yaml}. */
class SafetyEdgesTest {
  private static final Recommender UNLIMITED = RECOMMENDER.atMost(1000);
  private static final ImmutableList<SafetyTable> TABLES = Stream.concat(
          IntStream.rangeClosed(1, 28).mapToObj(i -> String.format(Locale.ROOT, "rs%02d", i)),
          Stream.of("matrix"))
      .map(SafetyTable::read)
      .collect(toImmutableList());

  @TestFactory
  Stream<DynamicContainer> a_safety_rule_acts_where_it_must_and_spares_what_is_near() {
    return TABLES.stream()
        .map(table -> DynamicContainer.dynamicContainer(
            table.rule() + " " + table.says(),
            table.rows().map(row -> DynamicTest.dynamicTest(row.name(), () -> check(table, row)))));
  }

  @Test
  void there_are_three_cases_and_more_on_each_side_of_an_edge() {
    assertThat(TABLES).allSatisfy(table -> {
      assertThat(table.acts()).as("%s acts", table.rule()).hasSizeGreaterThanOrEqualTo(3);
      assertThat(table.spares()).as("%s spares", table.rule()).hasSizeGreaterThanOrEqualTo(3);
      assertThat(table.rows())
          .as("%s", table.rule())
          .noneMatch(row -> row.sees().isEmpty());
    });
  }

  /** What is never to be seen would prove nothing, so another row of the table must see it. */
  @Test
  void what_one_case_must_not_show_another_must() {
    assertThat(TABLES).allSatisfy(table -> {
      ImmutableSet<String> expected =
          table.rows().flatMap(row -> row.sees().stream()).collect(toImmutableSet());

      assertThat(expected.stream()
              .flatMap(expectation -> Seen.denied(expectation).stream())
              .map(Seen::whoeverReads))
          .as("%s must also show", table.rule())
          .isSubsetOf(expected.stream().map(Seen::whoeverReads).collect(toImmutableSet()));
    });
  }

  private static void check(SafetyTable table, Row row) {
    Seen seen = new Seen(CATALOG, table.rule(), UNLIMITED.recommend(row.session()));
    List<String> missed = row.sees().stream().filter(that -> !seen.is(that)).toList();

    assertThat(missed)
        .as("%s, %s: what was expected and is not so%n%s", table.rule(), row.name(), seen.instead())
        .isEmpty();
  }
}
