package org.restory.examples.pages;

import static org.restory.examples.pages.Markdown.anchor;
import static org.restory.examples.pages.Markdown.bold;
import static org.restory.examples.pages.Markdown.code;
import static org.restory.examples.pages.Markdown.quoted;
import static org.restory.examples.pages.Markdown.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.restory.rule.Rule;

/** Every rule in force: when it holds, why, what it does, and what would lift it. */
final class RulesPage implements Chapter {
  @Override
  public Stream<Page> pages(Library library) {
    Page page = new Page(Places.RULES);
    page.block(Trail.of("rules/"))
        .title("Rules")
        .block(
            "A rule says: when this was stated, then this follows, because. What holds work back always wins over what calls for "
                + "it. Each rule has its reason in two forms: for a clinician, and for a client.");
    RuleThemes.of(library.rules()).asMap().forEach((theme, rules) -> {
      page.section(theme);
      rules.forEach(rule -> write(rule, library, page));
    });
    return Stream.of(page);
  }

  private static void write(Rule rule, Library library, Page page) {
    EffectWords effects = new EffectWords(library, page);
    page.block(anchor(Places.name(rule.id())))
        .subsection(rule.number().map(number -> text(number) + " · ").orElse("") + code(rule.id()))
        .block(text(rule.because()))
        .block("> For the client: " + quoted(rule.forClient()));
    List<String> lines = new ArrayList<>();
    lines.add(bold("When") + " " + text(library.wording().condition(rule.when())) + ".");
    rule.then().forEach(effect -> lines.add(bold("Then") + " " + effects.of(effect)));
    rule.liftsWhen().ifPresent(lifts -> lines.add(bold("Lifts when:") + " " + text(lifts)));
    if (!rule.references().isEmpty()) {
      lines.add(bold("Rests on") + " " + page.links(library.cited(rule.references())));
    }
    page.bullets(lines);
  }
}
