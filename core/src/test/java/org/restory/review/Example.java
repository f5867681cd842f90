package org.restory.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import org.restory.model.Id;
import org.restory.model.practice.ReflectivePrompt;
import org.restory.review.Text.Role;

/** A text that a rule must find fault with, or a near miss that it must leave alone. */
record Example(String rule, boolean breaks, Text text) {
  /**
   * Examples from a table: the id of a rule, and below it a text to a line, after {@code +} where it breaks the rule and after
   * {@code -} where it does not.
   */
  static ImmutableList<Example> of(Role role, boolean forClient, String table) {
    ImmutableList.Builder<Example> examples = ImmutableList.builder();
    String rule = "";
    for (String line : table.lines().map(String::strip).toList()) {
      if (line.startsWith("+ ") || line.startsWith("- ")) {
        Text text =
            Text.of(ReflectivePrompt.class, Id.of("example"), role, forClient, line.substring(2));
        examples.add(new Example(rule, line.startsWith("+"), text));
      } else {
        rule = line;
      }
    }
    return examples.build();
  }

  static ImmutableListMultimap<String, Example> byRule(Iterable<Example> examples) {
    ImmutableListMultimap.Builder<String, Example> byRule = ImmutableListMultimap.builder();
    examples.forEach(example -> byRule.put(example.rule, example));
    return byRule.build();
  }

  @Override
  public String toString() {
    return rule + (breaks ? " finds: " : " leaves: ") + text.words();
  }
}
