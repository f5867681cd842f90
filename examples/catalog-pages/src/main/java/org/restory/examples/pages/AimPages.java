package org.restory.examples.pages;

import static org.restory.examples.pages.Markdown.text;

import java.util.List;
import java.util.stream.Stream;
import org.restory.model.practice.Aim;
import org.restory.model.practice.Technique;
import org.restory.rule.Rule;
import org.restory.rule.effect.Effect;
import org.restory.rule.effect.Weight;

/** A page for each aim: what it means, what calls for it, and what serves it. */
final class AimPages implements Chapter {
  @Override
  public Stream<Page> pages(Library library) {
    return library.aims().stream().map(aim -> page(aim, library));
  }

  private static Page page(Aim aim, Library library) {
    Page page = new Page(Places.of(aim)).block(Trail.of("aims/")).title(aim.name());
    page.block(Standing.banner(aim, library, page))
        .block(text(aim.about().description()))
        .table(Table.of("At a glance", " ")
            .row(
                "For",
                aim.forClinician()
                    ? "the clinician's own work; nothing here reaches a client"
                    : "work with a client")
            .row(
                "Where it seeks change",
                aim.addressesContext() ? "around the person" : "with and for the person")
            .row("Usual techniques", page.links(library.get(Technique.class, aim.techniques()))));
    page.section("What calls for it");
    List<Rule> rules = library.rulesRaising(aim);
    if (rules.isEmpty()) {
      page.block("No rule of this catalog calls for it.");
    } else {
      page.table(rules(aim, rules, page));
    }
    page.section("Exercises that serve it");
    if (library.serving(aim).isEmpty()) {
      page.block("None yet.");
    } else {
      page.table(ExerciseTable.serving(aim, library, page));
    }
    page.listed(
        "Works it rests on", library.cited(aim.references()).map(page::link).toList());
    return page.section("About this page").block(Standing.of(aim, library.catalog()));
  }

  private static Table rules(Aim aim, List<Rule> rules, Page page) {
    Table table = Table.of("Rule", "How strongly", "Because");
    rules.forEach(
        rule -> table.row(page.link(rule), Words.of(weight(rule, aim)), text(rule.because())));
    return table;
  }

  private static Weight weight(Rule rule, Aim aim) {
    return rule.then().stream()
        .filter(effect -> effect instanceof Effect.Raise raise && raise.aim().equals(aim.id()))
        .map(effect -> ((Effect.Raise) effect).weight())
        .max(Weight::compareTo)
        .orElseThrow();
  }
}
