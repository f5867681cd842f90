package org.restory.standard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.restory.catalog.Catalog;
import org.restory.context.SessionContext;
import org.restory.model.practice.Exercise;
import org.restory.pack.CaseFormat;
import org.restory.pack.StandardPack;
import org.restory.reach.Reach;
import org.restory.rule.Rule;

/**
 * Nothing in the standard pack is out of reach: for each rule and exercise there is a case, written to {@code target/reached} so
 * that it can be looked at, and read back from there before it counts.
 */
class StandardReachTest {
  private static final Catalog CATALOG = StandardPack.catalog();
  private static final Reach REACH = new Reach(CATALOG);
  private static final Path SHOWN = Path.of("target", "reached");

  static Stream<Rule> rules() {
    return CATALOG.offered(Rule.class).stream();
  }

  static Stream<Exercise> exercises() {
    return CATALOG.offered(Exercise.class).stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_case_makes_each_rule_hold(Rule rule) throws IOException {
    Optional<SessionContext> found = REACH.of(rule);

    assertThat(found).as("a case in which rule '%s' holds", rule.id()).isPresent();
    assertThat(REACH.holds(rule, shown("rules", rule.id() + ".yaml", found.get())))
        .as("rule '%s' in the case as written", rule.id())
        .isTrue();
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void a_case_leads_to_each_exercise(Exercise exercise) throws IOException {
    Optional<SessionContext> found = REACH.of(exercise);

    assertThat(found).as("a case that leads to exercise '%s'", exercise.id()).isPresent();
    assertThat(REACH.offers(exercise, shown("exercises", exercise.id() + ".yaml", found.get())))
        .as("exercise '%s' in the case as written", exercise.id())
        .isTrue();
  }

  private static SessionContext shown(String folder, String name, SessionContext session)
      throws IOException {
    Path file = Files.createDirectories(SHOWN.resolve(folder)).resolve(name);
    Files.writeString(file, CaseFormat.toYaml(session), UTF_8);
    return CaseFormat.read(file, CATALOG);
  }
}
