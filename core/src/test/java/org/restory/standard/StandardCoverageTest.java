package org.restory.standard;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.restory.catalog.Catalog;
import org.restory.context.BarrierExperience;
import org.restory.context.SessionContext;
import org.restory.context.Source;
import org.restory.context.Stated;
import org.restory.model.Format;
import org.restory.model.Id;
import org.restory.model.Participation;
import org.restory.model.Phase;
import org.restory.model.person.Goal;
import org.restory.model.practice.Aim;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.PromptFunction;
import org.restory.model.practice.ReflectivePrompt;
import org.restory.model.practice.Technique;
import org.restory.model.practice.Technique.Authoring;
import org.restory.model.world.Barrier;
import org.restory.model.world.Level;
import org.restory.report.Recommendation;
import org.restory.report.RecommendationReport;

/** Nobody who comes to the standard catalog with something it names goes away without a choice. */
class StandardCoverageTest {
  private static final Catalog CATALOG = StandardSessions.CATALOG;

  /** Who takes part where it makes sense that they do; see decision 10. */
  private static final ImmutableSetMultimap<Format, Participation> SENSIBLE =
      ImmutableSetMultimap.<Format, Participation>builder()
          .putAll(
              Format.INDIVIDUAL, Participation.JOINT, Participation.CLIENT, Participation.CLINICIAN)
          .putAll(Format.COUPLE, Participation.JOINT, Participation.CLINICIAN)
          .putAll(Format.FAMILY, Participation.JOINT, Participation.CLINICIAN)
          .putAll(Format.GROUP, Participation.GROUP, Participation.CLINICIAN)
          .putAll(Format.WORKSHOP, Participation.GROUP, Participation.CLINICIAN)
          .putAll(Format.SELF_GUIDED, Participation.CLIENT)
          .putAll(Format.SUPERVISION, Participation.SUPERVISION, Participation.CLINICIAN)
          .build();

  private static List<Exercise> exercises() {
    return CATALOG.offered(Exercise.class);
  }

  static Stream<Technique> techniques() {
    return CATALOG.offered(Technique.class).stream();
  }

  static Stream<Aim> aims() {
    return CATALOG.offered(Aim.class).stream();
  }

  static Stream<Barrier> barriers() {
    return CATALOG.offered(Barrier.class).stream();
  }

  static Stream<Goal> goals() {
    return CATALOG.offered(Goal.class).stream();
  }

  @Test
  void there_are_many_exercises_and_prompts() {
    assertThat(exercises()).hasSizeGreaterThanOrEqualTo(130);
    assertThat(CATALOG.offered(ReflectivePrompt.class)).hasSizeGreaterThanOrEqualTo(500);
  }

  @Test
  void every_function_of_a_prompt_has_at_least_ten() {
    Map<PromptFunction, List<ReflectivePrompt>> byFunction =
        CATALOG.offered(ReflectivePrompt.class).stream()
            .collect(groupingBy(ReflectivePrompt::function));

    assertThat(PromptFunction.values())
        .allSatisfy(function -> assertThat(byFunction.getOrDefault(function, List.of()))
            .as("prompts that %s", function)
            .hasSizeGreaterThanOrEqualTo(10));
  }

  @ParameterizedTest
  @MethodSource("techniques")
  void a_technique_has_two_exercises_unless_it_is_only_pointed_to(Technique technique) {
    List<Exercise> written = exercises().stream()
        .filter(exercise -> exercise.technique().equals(technique.id()))
        .toList();

    if (technique.authoring() == Authoring.SIGNPOST_ONLY) {
      assertThat(written).as("exercises of '%s'", technique.id()).isEmpty();
    } else {
      assertThat(written).as("exercises of '%s'", technique.id()).hasSizeGreaterThanOrEqualTo(2);
    }
  }

  @Test
  void safety_planning_is_only_pointed_to() {
    assertThat(CATALOG.get(Technique.class, Id.of("safety-planning")).authoring())
        .isEqualTo(Authoring.SIGNPOST_ONLY);
  }

  @ParameterizedTest
  @MethodSource("techniques")
  void what_belongs_to_trained_teams_is_prepared_for_and_never_done_with_a_client(
      Technique technique) {
    if (technique.authoring() == Authoring.PREPARATION_ONLY) {
      assertThat(exercises())
          .filteredOn(exercise -> exercise.technique().equals(technique.id()))
          .noneMatch(exercise -> exercise.participation().includesClient());
    }
  }

  @ParameterizedTest
  @MethodSource("aims")
  void an_aim_is_served_in_several_ways_one_of_them_light_and_one_short(Aim aim) {
    List<Exercise> serving = exercises().stream()
        .filter(exercise -> exercise.aims().containsKey(aim.id()))
        .toList();

    assertThat(serving).as("exercises for '%s'", aim.id()).hasSizeGreaterThanOrEqualTo(3);
    assertThat(serving.stream().flatMap(exercise -> exercise.formats().stream()).distinct())
        .as("formats of '%s'", aim.id())
        .hasSizeGreaterThanOrEqualTo(2);
    assertThat(serving).as("light for '%s'", aim.id()).anyMatch(each -> each.depth() <= 2);
    assertThat(serving).as("short for '%s'", aim.id()).anyMatch(each -> each.minutes() <= 15);
  }

  @Test
  void every_sensible_phase_format_and_participation_has_six_exercises() {
    SENSIBLE.forEach((format, participation) -> {
      for (Phase phase : Phase.values()) {
        assertThat(exercises())
            .filteredOn(exercise -> exercise.formats().contains(format)
                && exercise.participation() == participation
                && exercise.phases().contains(phase))
            .as("%s, %s, %s", phase, format, participation)
            .hasSizeGreaterThanOrEqualTo(6);
      }
    });
  }

  @ParameterizedTest
  @MethodSource("barriers")
  void a_hard_barrier_at_any_level_leads_to_a_choice_that_includes_its_context(Barrier barrier) {
    for (Level level : barrier.levels().isEmpty() ? List.of(Level.values()) : barrier.levels()) {
      BarrierExperience hard = BarrierExperience.builder()
          .barrier(barrier.id())
          .source(Source.CLIENT_STATED)
          .addLevels(level)
          .intensity(3)
          .build();
      sessionsWithClients()
          .forEach(bare -> assertChoiceWithContext(
              "barrier '%s' at %s".formatted(barrier.id(), level),
              session(bare).addBarriers(hard).build()));
    }
  }

  @ParameterizedTest
  @MethodSource("goals")
  void a_goal_leads_to_a_choice_that_includes_its_context(Goal goal) {
    sessionsWithClients()
        .forEach(bare -> assertChoiceWithContext(
            "goal '%s'".formatted(goal.id()),
            session(bare).addGoals(Stated.byClient(Goal.class, goal.id())).build()));
  }

  private static void assertChoiceWithContext(String stated, SessionContext session) {
    RecommendationReport report = StandardSessions.RECOMMENDER.recommend(session);
    String where = "%s, %s, %s".formatted(stated, session.format(), session.phase());

    assertThat(report.recommendations()).as(where).hasSizeGreaterThanOrEqualTo(3);
    assertThat(report.recommendations())
        .as("%s: one that addresses context", where)
        .anyMatch(StandardCoverageTest::addressesContext);
  }

  private static boolean addressesContext(Recommendation recommendation) {
    return CATALOG.get(Exercise.class, recommendation.exercise()).aims().keySet().stream()
        .anyMatch(aim -> CATALOG.get(Aim.class, aim).addressesContext());
  }

  private static Stream<SessionContext> sessionsWithClients() {
    return StandardSessions.bare().stream()
        .filter(session -> session.format() != Format.SUPERVISION);
  }

  private static SessionContext.Builder session(SessionContext bare) {
    return SessionContext.builder().format(bare.format()).phase(bare.phase());
  }

  static Stream<Format> formats() {
    return Arrays.stream(Format.values());
  }

  @ParameterizedTest
  @MethodSource("formats")
  void with_nothing_said_the_answer_is_sound_and_gentle(Format format) {
    for (Phase phase : Phase.values()) {
      SessionContext nothing =
          SessionContext.builder().format(format).phase(phase).build();
      RecommendationReport report = StandardSessions.RECOMMENDER.recommend(nothing);

      assertThat(report.recommendations()).as("%s, %s", format, phase).hasSizeGreaterThan(2);
      assertThat(report.recommendations())
          .as("%s, %s: client work stays light", format, phase)
          .filteredOn(recommendation -> recommendation.participation().includesClient())
          .allMatch(recommendation -> recommendation.depth() <= 2);
      assertThat(report.recommendations())
          .as("%s, %s: one is as gentle as work can be", format, phase)
          .anyMatch(recommendation ->
              CATALOG.get(Exercise.class, recommendation.exercise()).isGentle());
    }
  }
}
