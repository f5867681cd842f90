package org.restory.examples.pages;

import static org.restory.examples.pages.Markdown.bold;
import static org.restory.examples.pages.Markdown.link;
import static org.restory.examples.pages.Markdown.text;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.restory.catalog.Catalog;
import org.restory.model.Reference;
import org.restory.model.practice.Aim;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.Framework;
import org.restory.model.practice.GlossaryTerm;
import org.restory.model.practice.JourneyTemplate;
import org.restory.model.practice.ReflectivePrompt;
import org.restory.model.practice.SessionShape;
import org.restory.model.practice.Technique;

/** The index: what this is and is not, how to read it, and the way to everything. */
final class IndexPage implements Chapter {
  @Override
  public Stream<Page> pages(Library library) {
    Page page = new Page(Places.INDEX).title("The catalog");
    page.block("Exercises and questions for social justice therapy, printed from "
            + packs(library.catalog())
            + ": work that takes a person's distress in its social context, names systemic barriers beside personal ones, and builds "
            + "on the person's own strengths, words and choices.")
        .block(
            "> **Intended use.** These pages support the judgement of qualified practitioners, supervisors and trainers. They "
                + "replace neither it nor supervision, legal advice or crisis care, and they assess no one. If someone is in danger now, "
                + "your service's crisis procedure and local emergency services come first.")
        .section("What is here")
        .bullets(contents(library));
    reading(page);
    exercises(library, page);
    techniques(library, page);
    page.section("Aims")
        .bullets(library.aims().stream()
            .map(
                aim -> page.link(aim) + ", " + Words.count(library.serving(aim).size(), "exercise"))
            .toList());
    page.section("Frameworks")
        .bullets(library.catalog().all(Framework.class).stream().map(page::link).toList());
    return Stream.of(page);
  }

  private static String packs(Catalog catalog) {
    return Words.join(catalog.packs().stream().map(Markdown::text).toList(), " and ");
  }

  private static ImmutableList<String> contents(Library library) {
    Catalog catalog = library.catalog();
    return ImmutableList.of(
        Words.count(library.exercises().size(), "exercise") + ", by family, below",
        link(Words.count(catalog.all(Technique.class).size(), "technique"), "#techniques") + ", "
            + link(Words.count(catalog.all(Aim.class).size(), "aim"), "#aims") + " and "
            + link(Words.count(catalog.all(Framework.class).size(), "framework"), "#frameworks")
            + ", and a "
            + link("map", Places.MAP) + " of frameworks and techniques",
        Words.count(catalog.all(ReflectivePrompt.class).size(), "question") + ", of which some "
            + link("stand by themselves", Places.PROMPTS),
        link(Words.count(library.rules().size(), "rule"), Places.RULES)
            + ", which say what calls for what, and what holds work back",
        link(
                Words.count(catalog.all(SessionShape.class).size(), "shape") + " of a session and "
                    + Words.count(catalog.all(JourneyTemplate.class).size(), "journey"),
                Places.PLANNING)
            + " across sessions",
        link("Glossary", Places.GLOSSARY) + " of "
            + Words.count(catalog.all(GlossaryTerm.class).size(), "term") + " and "
            + link("bibliography", Places.BIBLIOGRAPHY) + " of "
            + Words.count(catalog.all(Reference.class).size(), "work"),
        link("Coverage", Places.COVERAGE) + ": what there is for whom and when, in counts",
        link("Model card", Places.MODEL_CARD) + " and "
            + link("source attributes", Places.SOURCES)
            + ": what this is for, what it reads of a person, and where it ends",
        link("Parity", Places.PARITY)
            + ": what changes when nothing but a disclosed identity changes, and the rules that mean it");
  }

  private static void reading(Page page) {
    page.section("How to read an exercise")
        .bullets(ImmutableList.of(
            bold("Nobody must do any of it.")
                + " Each exercise has a way out, which is said before the first step. Passing, changing "
                + "and stopping are free and need no reason.",
            bold("Depth") + " says how far in it goes: " + Words.depth(1) + "; " + Words.depth(2)
                + "; " + Words.depth(3) + "; " + Words.depth(4) + ".",
            bold("Exposure") + " says how far it is seen: " + Words.exposure(0) + "; "
                + Words.exposure(1) + "; " + Words.exposure(2) + "; " + Words.exposure(3) + "; "
                + Words.exposure(4) + ".",
            bold("Ask yourself first")
                + " is what should be true before you offer it. A question you can't answer is a reason to wait.",
            bold("Listen for") + " and " + bold("If it is hard")
                + " stand with each step. Questions are set off; ask few, and in your words.",
            bold("What is known")
                + " says how it is known and which way it points. Most of this field rests on practice, accounts "
                + "and theory, and where nobody has tested a thing, it says so."));
  }

  private static void exercises(Library library, Page page) {
    page.section("Exercises");
    for (Technique.Family family : Technique.Family.values()) {
      List<Exercise> ofFamily = library.techniquesOf(family).stream()
          .flatMap(technique -> library.exercisesOf(technique).stream())
          .toList();
      if (!ofFamily.isEmpty()) {
        page.subsection(Words.capital(Words.of(family)))
            .table(ExerciseTable.byTechnique(ofFamily, library, page));
      }
    }
    List<String> withdrawn = library.catalog().all(Exercise.class).stream()
        .filter(exercise -> library.catalog().provenance(exercise).withdrawn().isPresent())
        .map(page::link)
        .toList();
    if (!withdrawn.isEmpty()) {
      page.subsection("No longer offered").bullets(withdrawn);
    }
  }

  private static void techniques(Library library, Page page) {
    Table table = Table.of("Family", "Technique", "What it does", "Exercises");
    library
        .techniques()
        .forEach(technique -> table.row(
            Words.of(technique.family()),
            page.link(technique),
            text(technique.about().description()),
            exercises(technique, library)));
    page.section("Techniques").table(table);
  }

  private static String exercises(Technique technique, Library library) {
    return switch (technique.authoring()) {
      case EXERCISES -> Integer.toString(library.exercisesOf(technique).size());
      case PREPARATION_ONLY -> library.exercisesOf(technique).size() + ", preparation only";
      case SIGNPOST_ONLY -> "pointed to only";
    };
  }
}
