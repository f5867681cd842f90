package org.restory.review;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;

/** All rules of language. */
final class LanguageRules {
  static final ImmutableList<LanguageRule> ALL = ImmutableList.<LanguageRule>builder()
      .addAll(QuestionRules.ALL)
      .addAll(PressureRules.ALL)
      .addAll(AssumptionRules.ALL)
      .addAll(ClientRules.ALL)
      .addAll(RespectRules.ALL)
      .build();

  private LanguageRules() {}

  static Stream<Finding> findingsIn(Text text) {
    return ALL.stream().flatMap(rule -> rule.findingsIn(text));
  }
}
