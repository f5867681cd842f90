package org.restory.examples.pages;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.restory.model.Concept;

/** One page while it is written: a path in the folder, and blocks of Markdown with an empty line between them. */
final class Page {
  /** The first line of every page, by which a page that is no longer needed is known as ours. */
  static final String MARK =
      "<!-- Written by examples/catalog-pages from the catalog; changes made here by hand are lost. -->";

  private final String path;
  private final StringBuilder text = new StringBuilder(MARK).append('\n');

  Page(String path) {
    this.path = path;
  }

  String path() {
    return path;
  }

  Page title(String plain) {
    return block("# " + Markdown.text(plain));
  }

  Page section(String markdown) {
    return block("## " + markdown);
  }

  Page subsection(String markdown) {
    return block("### " + markdown);
  }

  /** One block of Markdown; nothing where it is empty. */
  Page block(String markdown) {
    if (!markdown.isEmpty()) {
      text.append('\n').append(markdown).append('\n');
    }
    return this;
  }

  Page table(Table table) {
    return table.isEmpty() ? this : block(table.toString());
  }

  Page bullets(Collection<String> items) {
    return block(items.stream().map(item -> "- " + item).collect(joining("\n")));
  }

  Page numbered(List<String> items) {
    return block(IntStream.range(0, items.size())
        .mapToObj(i -> (i + 1) + ". " + items.get(i))
        .collect(joining("\n")));
  }

  /** A quotation; each line stands by itself. */
  Page quote(Collection<String> lines) {
    return block(lines.stream().map(line -> "> " + line).collect(joining("\n>\n")));
  }

  Page diagram(Diagram diagram) {
    return block("```mermaid\n" + diagram + "```");
  }

  /** A section with a list, where the list has anything in it. */
  Page listed(String heading, Collection<String> items) {
    return items.isEmpty() ? this : section(heading).bullets(items);
  }

  /** The target of a link from here to a path in the folder, which may end in an anchor. */
  String to(String target) {
    if (target.startsWith(path + "#")) {
      return target.substring(path.length());
    }
    return path.contains("/") ? "../" + target : target;
  }

  /** A link to the place of a concept, by its name. */
  String link(Concept<?> concept) {
    return Markdown.link(Places.label(concept), to(Places.of(concept)));
  }

  /** Links to the places of concepts. */
  String links(Stream<? extends Concept<?>> concepts) {
    return concepts.map(this::link).collect(joining(", "));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
