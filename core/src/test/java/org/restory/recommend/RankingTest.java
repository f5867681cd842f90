package org.restory.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.restory.catalog.Catalog;
import org.restory.context.BarrierExperience;
import org.restory.context.PastExercise;
import org.restory.context.SessionContext;
import org.restory.model.Format;
import org.restory.model.Id;
import org.restory.model.Phase;
import org.restory.model.world.Level;
import org.restory.pack.PackFormat;
import org.restory.report.Recommendation;

/** Of two exercises that are called for alike, rule R60 says which comes first. */
class RankingTest {
  private static final String PACK = """
      pack: tiny
      version: 1
      barriers:
        - {id: high-rent, name: High rent, description: Rent is high., family: access}
      tags:
        - {id: liked, name: Liked, description: The person likes it.}
      aims:
        - {id: be-heard, name: Be heard, description: Being heard.}
        - {id: rest, name: Rest, description: Resting.}
        - {id: change-it, name: Change it, description: Changing it., addresses-context: true}
      techniques:
      """ + technique("listening") + technique("drawing") + """
          rules:
            - id: all-three
              when: always
              then: [{raise: be-heard}, {raise: rest}, {prefer: {tag: liked}}]
              because: It is a test.
              for-client: It is a test.
            - id: change-around
              when: {barrier: any}
              then: [{raise: change-it}]
              because: It is a test.
              for-client: It is a test.
          exercises:
          """;

  private static String technique(String id) {
    return "  - {id: "
        + id
        + ", name: T, description: T., family: empathy, participation: [joint], phases: [exploring],"
        + " minutes: {from: 1, to: 60}, max-depth: 4, max-exposure: 4, structure: [Do it.]}\n";
  }

  private static String exercise(String id, Map<String, String> differences) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("id", id);
    fields.put("name", id);
    fields.put("purpose", "A purpose.");
    fields.put("technique", "listening");
    fields.put("aims", "{be-heard: primary}");
    fields.put("with", "joint");
    fields.put("formats", "[individual]");
    fields.put("phases", "[exploring]");
    fields.put("minutes", "10");
    fields.put("depth", "2");
    fields.put("exposure", "1");
    fields.put("opt-out", "You can stop.");
    fields.putAll(differences);
    int core = Integer.parseInt(fields.getOrDefault("minutes", "10")) - 2;
    fields.put(
        "steps",
        "[{part: opening, minutes: 1, who: both, does: Open.}, {part: core, minutes: "
            + core
            + ", who: both, does: Do.}, {part: closing, minutes: 1, who: both, does: Close.}]");
    return fields.entrySet().stream()
        .map(field -> field.getKey() + ": " + field.getValue())
        .collect(Collectors.joining(", ", "  - {", "}\n"));
  }

  private static SessionContext.Builder session() {
    return SessionContext.builder().format(Format.INDIVIDUAL).phase(Phase.EXPLORING);
  }

  private static List<String> ranked(SessionContext session, String... exercises) {
    Catalog catalog = Catalog.of(PackFormat.read("tiny", PACK + String.join("", exercises)));
    return Recommender.of(catalog).recommend(session).recommendations().stream()
        .map(Recommendation::exercise)
        .map(Id::value)
        .toList();
  }

  private static void assertFirst(String field, String better, String worse) {
    assertThat(ranked(
            session().build(),
            exercise("a-worse", ImmutableMap.of(field, worse)),
            exercise("b-better", ImmutableMap.of(field, better))))
        .containsExactly("b-better", "a-worse");
  }

  @Test
  void what_the_person_prefers_comes_first() {
    assertFirst("tags", "[liked]", "[]");
  }

  @Test
  void the_shorter_comes_first() {
    assertFirst("minutes", "8", "12");
  }

  @Test
  void the_less_exposed_comes_first() {
    assertFirst("exposure", "0", "1");
  }

  @Test
  void the_better_tested_comes_first() {
    assertFirst(
        "evidence",
        "[{kind: randomized-trial, finding: supports, note: A trial.}]",
        "[{kind: theory, finding: untested, note: An argument.}]");
  }

  @Test
  void a_trial_that_found_little_does_not_count_as_tested() {
    assertFirst(
        "evidence",
        "[{kind: qualitative, finding: supports, note: Accounts.}]",
        "[{kind: meta-analysis, finding: weak, note: Little was found.}]");
  }

  @Test
  void what_was_not_used_of_late_comes_first() {
    SessionContext session = session()
        .addHistory(
            new PastExercise(Id.of("a-used"), PastExercise.Outcome.HELPED, OptionalInt.of(1)))
        .build();

    assertThat(ranked(session, exercise("a-used", Map.of()), exercise("b-new", Map.of())))
        .containsExactly("b-new", "a-used");
  }

  @Test
  void what_changes_things_around_the_person_comes_before_what_is_shorter() {
    SessionContext session = session()
        .addBarriers(BarrierExperience.byClient(Id.of("high-rent"), Level.STRUCTURAL))
        .build();

    assertThat(ranked(
            session,
            exercise("a-inner", ImmutableMap.of("minutes", "5")),
            exercise("b-around", ImmutableMap.of("aims", "{change-it: primary}"))))
        .containsExactly("b-around", "a-inner");
  }

  @Test
  void an_aim_that_nothing_serves_yet_comes_before_one_served_already() {
    assertThat(ranked(
            session().build(),
            exercise("a-heard", ImmutableMap.of("minutes", "5")),
            exercise("b-heard-again", ImmutableMap.of("minutes", "6")),
            exercise("c-rest", ImmutableMap.of("aims", "{rest: primary}", "minutes", "20"))))
        .containsExactly("a-heard", "c-rest", "b-heard-again");
  }

  @Test
  void another_technique_comes_before_more_of_the_same() {
    assertThat(ranked(
            session().build(),
            exercise("a-listen", ImmutableMap.of("minutes", "5")),
            exercise("b-listen", ImmutableMap.of("minutes", "6", "aims", "{rest: primary}")),
            exercise(
                "c-draw",
                ImmutableMap.of(
                    "minutes", "20", "aims", "{rest: primary}", "technique", "drawing"))))
        .containsExactly("a-listen", "c-draw", "b-listen");
  }
}
