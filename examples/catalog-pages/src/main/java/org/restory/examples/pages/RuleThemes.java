package org.restory.examples.pages;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.restory.rule.Rule;
import org.restory.rule.effect.Effect;

/** Rules by the theme of their published number, safety first. Rules with no number come last, by what they do. */
final class RuleThemes {
  private static final Pattern NUMBER = Pattern.compile("R(S?)(\\d+).*");
  private static final ImmutableList<Theme> NUMBERED = ImmutableList.of(
      new Theme(10, "Engagement and relationship"),
      new Theme(23, "Barriers"),
      new Theme(29, "Alliance and therapist"),
      new Theme(40, "Meaning and story"),
      new Theme(48, "Connection and community"),
      new Theme(54, "Action and sustaining"),
      new Theme(Integer.MAX_VALUE, "Dose, measures and fit"));
  private static final String SAFETY = "Safety and ethics";
  private static final String HOLDS_BACK = "More that holds work back";
  private static final String CALLS_FOR = "More that calls for aims";

  private RuleThemes() {}

  /** Rules by theme, in the order in which they are to be read. */
  static ImmutableListMultimap<String, Rule> of(List<Rule> rules) {
    ImmutableListMultimap<String, Rule> byTheme = Multimaps.index(rules, RuleThemes::themeOf);
    ImmutableList<String> order = ImmutableList.<String>builder()
        .add(SAFETY)
        .addAll(NUMBERED.stream().map(Theme::name).collect(toImmutableList()))
        .add(HOLDS_BACK, CALLS_FOR)
        .build();
    ImmutableListMultimap.Builder<String, Rule> ordered = ImmutableListMultimap.builder();
    order.forEach(theme -> ordered.putAll(theme, byTheme.get(theme)));
    return ordered.build();
  }

  private static String themeOf(Rule rule) {
    Matcher number = NUMBER.matcher(rule.number().orElse(""));
    if (!number.matches()) {
      return rule.then().stream().anyMatch(Effect::restrains) ? HOLDS_BACK : CALLS_FOR;
    }
    if (!number.group(1).isEmpty()) {
      return SAFETY;
    }
    int value = Integer.parseInt(number.group(2));
    return NUMBERED.stream().filter(theme -> value <= theme.last).findFirst().orElseThrow().name;
  }

  /** A theme with the last number in it. */
  private record Theme(int last, String name) {}
}
