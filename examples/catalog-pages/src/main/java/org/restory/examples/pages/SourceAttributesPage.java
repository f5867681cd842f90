package org.restory.examples.pages;

import static org.restory.examples.pages.Markdown.code;
import static org.restory.examples.pages.Markdown.text;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.restory.account.CatalogSources;
import org.restory.account.DataUse;
import org.restory.account.SourceAttribute;
import org.restory.account.SourceAttributes;
import org.restory.rule.Rule;

/** The thirteen source attributes of the catalog, and which data about a person each rule reads. */
final class SourceAttributesPage implements Chapter {
  private static final ImmutableList<SourceAttribute> USES = Arrays.stream(SourceAttribute.values())
      .filter(attribute -> attribute.element().isPresent())
      .collect(ImmutableList.toImmutableList());

  @Override
  public Stream<Page> pages(Library library) {
    CatalogSources sources = CatalogSources.of(library.catalog());
    Page page = new Page(Places.SOURCES)
        .block(Trail.of(""))
        .title("Source attributes")
        .block(
            "What an electronic health record shows of decision support that is evidence-based: written by people from works that can be "
                + "read, with nothing learned from data. The numbers are those of 45 CFR 170.315(b)(11)(iv)(A).")
        .block(
            "Which data is used is computed from the rules. **Used** means that a condition turns on a fact that holds such data or, when "
                + "in doubt, comes close to it: what a person tells of racism counts as race too, though it says how others treat them "
                + "and not who they are. Nothing of it is ever inferred, and a fact without consent is not used.")
        .table(attributes(sources.ofCatalog()))
        .section("Rule by rule")
        .block("A dot means that the rule does not use it; a question mark, that it is not stated. "
            + "What lies behind the aims a rule rests on is counted in.");
    return Stream.of(page.table(rules(library, sources, page)));
  }

  private static Table attributes(SourceAttributes attributes) {
    Table table = Table.of("", "Attribute", "What is so");
    for (SourceAttribute attribute : SourceAttribute.values()) {
      table.row(
          Integer.toString(attribute.paragraph()),
          attribute.title(),
          attribute
              .element()
              .map(element -> inShort(attributes.use(element)))
              .orElseGet(() -> lines(attributes.text(attribute))));
    }
    return table;
  }

  /** How many rules read it, since their names stand in the table below. */
  private static String inShort(DataUse use) {
    if (use.answer() != DataUse.Answer.USED) {
      return text(use.text());
    }
    long rules =
        use.reads().stream().flatMap(read -> read.rule().stream()).distinct().count();
    String always = use.reads().stream()
        .filter(read -> read.rule().isEmpty())
        .map(read -> text(read.what()))
        .distinct()
        .collect(Collectors.joining(", "));
    String inEveryCase = always.isEmpty() ? "" : "in every case, in " + always;
    return "Used: "
        + Stream.of(rules == 0 ? "" : "read by " + Words.count(rules, "rule"), inEveryCase)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("; "))
        + ".";
  }

  private static String lines(String text) {
    return text.lines().map(Markdown::text).collect(Collectors.joining("<br>"));
  }

  private static Table rules(Library library, CatalogSources sources, Page page) {
    Table table = Table.of(Stream.concat(
            Stream.of("Rule"), USES.stream().map(use -> use.title().replace("Use of ", "")))
        .toArray(String[]::new));
    for (Rule rule : library.rules()) {
      SourceAttributes attributes = sources.ofRule(rule.id());
      List<String> marks = USES.stream()
          .map(use -> mark(attributes.use(use.element().orElseThrow())))
          .toList();
      table.row(Stream.concat(
              Stream.of(Markdown.link(code(rule.id()), page.to(Places.of(rule)))), marks.stream())
          .toList());
    }
    return table;
  }

  private static String mark(DataUse use) {
    return switch (use.answer()) {
      case USED -> "used";
      case NOT_USED -> "·";
      case NOT_STATED -> "?";
    };
  }
}
