package org.restory.account;

import static java.util.stream.Collectors.joining;

import com.google.common.base.CharMatcher;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Source attributes as a page in Markdown. */
final class SourceAttributesPage {
  private static final Pattern MARK = Pattern.compile("[\\\\`*_\\[\\]<>|~$#]|&(?=#?\\w+;)");

  private SourceAttributesPage() {}

  static String of(SourceAttributes attributes) {
    String table = Arrays.stream(SourceAttribute.values())
        .map(attribute -> "| " + attribute.paragraph() + " | " + attribute.title() + " | "
            + cell(attributes.text(attribute)) + " |\n")
        .collect(joining());
    return "# Source attributes of the " + text(attributes.subject()) + "\n\n"
        + "An evidence-based decision support intervention: its rules are written by people, and no part of it is learned from data. "
        + "The numbers are those of 45 CFR 170.315(b)(11)(iv)(A). Uses of data are computed from the rules.\n\n"
        + "Content `" + attributes.fingerprint() + "`\n\n"
        + "| | Attribute | |\n|--:|---|---|\n" + table
        + statements(attributes);
  }

  private static String statements(SourceAttributes attributes) {
    return attributes.sources().stream()
        .map(source -> "\n## " + text(source.pack()) + "\n\n"
            + "**Intended use.** "
            + text(source.statement().intendedUse().orElse(SourceAttributes.NOT_STATED)) + "\n\n"
            + listed("Out of scope", source.statement().outOfScope()) + "\n"
            + listed("Known limits", source.statement().limits()))
        .collect(joining());
  }

  private static String listed(String heading, List<String> items) {
    return items.isEmpty()
        ? "**" + heading + ".** " + SourceAttributes.NOT_STATED + "\n"
        : Stream.concat(
                Stream.of("**" + heading + "**\n"), items.stream().map(item -> "- " + text(item)))
            .collect(joining("\n", "", "\n"));
  }

  private static String cell(String lines) {
    return lines.lines().map(SourceAttributesPage::text).collect(joining("<br>"));
  }

  private static String text(String plain) {
    return MARK.matcher(CharMatcher.whitespace().trimAndCollapseFrom(plain, ' '))
        .replaceAll("\\\\$0");
  }
}
