package org.restory.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.restory.model.Id;
import org.restory.model.practice.ReflectivePrompt;
import org.restory.review.Text.Role;

/** Each rule finds what it is for, and leaves its near misses alone. */
class LanguageRulesTest {
  private static final ImmutableList<Example> EXAMPLES = ImmutableList.<Example>builder()
      .addAll(QuestionExamples.ALL)
      .addAll(PressureExamples.ALL)
      .addAll(AssumptionExamples.ALL)
      .addAll(ClientExamples.ALL)
      .addAll(RespectExamples.ALL)
      .build();

  private static List<Example> examples() {
    return EXAMPLES;
  }

  private static Set<String> broken(Role role, boolean forClient, String words) {
    return LanguageRules.findingsIn(
            Text.of(ReflectivePrompt.class, Id.of("example"), role, forClient, words))
        .map(finding -> finding.kind().word())
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void a_rule_tells_a_fault_from_a_near_miss(Example example) {
    assertThat(LanguageRules.findingsIn(example.text())
            .map(finding -> finding.kind().word()))
        .matches(rules -> rules.contains(example.rule()) == example.breaks(), example.toString());
  }

  @Test
  void every_rule_has_three_faults_and_three_near_misses() {
    ImmutableListMultimap<String, Example> byRule = Example.byRule(EXAMPLES);
    ImmutableSet<String> rules = LanguageRules.ALL.stream()
        .map(rule -> rule.kind().word())
        .collect(ImmutableSet.toImmutableSet());

    assertThat(byRule.keySet()).isEqualTo(rules);
    assertThat(rules).allSatisfy(rule -> {
      assertThat(byRule.get(rule)).filteredOn(Example::breaks).hasSizeGreaterThanOrEqualTo(3);
      assertThat(byRule.get(rule)).filteredOn(e -> !e.breaks()).hasSizeGreaterThanOrEqualTo(3);
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"Is it fair?", "Why?", "Are you sure?", "What would your mother say?"})
  void only_questions_are_judged_as_questions(String words) {
    assertThat(broken(Role.NOTE, true, words)).isEmpty();
    assertThat(broken(Role.STEP, true, words)).isEmpty();
    assertThat(broken(Role.QUESTION, false, words)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What privilege do I bring?",
        "You must ask BIPOC staff.",
        "Intersectionality illuminates accountability."
      })
  void words_of_the_field_and_orders_are_left_to_professionals(String words) {
    assertThat(broken(Role.QUESTION, false, words)).isEmpty();
    assertThat(broken(Role.NOTE, false, words)).isEmpty();
  }

  @Test
  void a_respectful_word_is_asked_of_quotations_too() {
    assertThat(broken(Role.STEP, false, "Say \"this suits the disabled\"."))
        .containsExactly("identity-as-noun");
  }

  @Test
  void curly_marks_and_line_breaks_hide_nothing() {
    assertThat(broken(Role.QUESTION, true, "What was it,\n  wasn’t it?")).contains("leading");
    assertThat(broken(Role.QUESTION, true, "What about “is it so?”")).isEmpty();
  }

  @Test
  void a_finding_says_what_to_do_in_one_line() {
    Text text = Text.of(ReflectivePrompt.class, Id.of("x"), Role.QUESTION, true, "Is it fair?");

    assertThat(LanguageRules.findingsIn(text))
        .extracting(Finding::toString)
        .containsExactly(
            "advice: prompt 'x': closed-question: \"Is it fair?\"; ask what, how, when or who [RST-3202]");
  }
}
