package org.restory.examples.pages;

import static org.restory.examples.pages.Markdown.bold;
import static org.restory.examples.pages.Markdown.text;

import java.util.List;
import java.util.function.Predicate;
import org.restory.catalog.Catalog;
import org.restory.model.person.AccessNeed;
import org.restory.model.practice.Exercise;

/** How to make an exercise reachable, need by need, and for which nothing is written. */
final class ExerciseReach {
  private ExerciseReach() {}

  static void write(Exercise exercise, Catalog catalog, Page page) {
    page.section("Make it reachable");
    Table table = Table.of("Need", "How");
    catalog.all(AccessNeed.class).forEach(need -> {
      String how = exercise.adaptations().getOrDefault(need.id(), "");
      if (!how.isEmpty()) {
        table.row(text(need.name()), text(how));
      }
    });
    page.table(table)
        .block(line("Works as it is:", catalog, need -> exercise.worksAsIs().contains(need.id())))
        .block(line("Nothing is written yet for:", catalog, need -> !exercise.reaches(need.id())));
  }

  private static String line(String label, Catalog catalog, Predicate<AccessNeed> which) {
    List<String> needs = catalog.all(AccessNeed.class).stream()
        .filter(which)
        .map(need -> text(need.name()))
        .toList();
    return needs.isEmpty() ? "" : bold(label) + " " + String.join(", ", needs) + ".";
  }
}
