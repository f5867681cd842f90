package org.restory.examples.pages;

import static org.restory.examples.pages.Markdown.anchor;
import static org.restory.examples.pages.Markdown.bold;
import static org.restory.examples.pages.Markdown.text;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.restory.model.practice.GlossaryTerm;

/** The words of the field, each said plainly. */
final class GlossaryPage implements Chapter {
  @Override
  public Stream<Page> pages(Library library) {
    Page page = new Page(Places.GLOSSARY)
        .block(Trail.of(""))
        .title("Glossary")
        .block(
            "What stands first may be read to a client who asks what a word means. What follows is for the clinician.");
    library.catalog().all(GlossaryTerm.class).stream()
        .sorted(Comparator.comparing(GlossaryTerm::name).thenComparing(GlossaryTerm::id))
        .forEach(term -> write(term, library, page));
    return Stream.of(page);
  }

  private static void write(GlossaryTerm term, Library library, Page page) {
    page.block(anchor(Places.name(term.id())))
        .section(text(term.name()))
        .block(text(term.about().description()))
        .block(labelled(
            "Also called", term.also().stream().sorted().map(Markdown::text).toList()))
        .block(labelled(
            "For the clinician",
            term.forClinician().map(Markdown::text).stream().toList()))
        .block(labelled(
            "See also",
            library.get(GlossaryTerm.class, term.related()).map(page::link).toList()))
        .block(labelled(
            "Rests on", library.cited(term.references()).map(page::link).toList()));
  }

  private static String labelled(String label, List<String> parts) {
    return parts.isEmpty() ? "" : bold(label + ":") + " " + String.join(", ", parts);
  }
}
