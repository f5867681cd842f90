package org.restory.examples.pages;

import static org.restory.examples.pages.Markdown.italic;
import static org.restory.examples.pages.Markdown.link;
import static org.restory.examples.pages.Markdown.text;

import com.google.common.collect.ImmutableMap;
import com.google.common.escape.Escaper;
import com.google.common.net.PercentEscaper;
import java.util.List;
import java.util.regex.Pattern;
import org.restory.model.Reference;

/** A reference as it is cited: in short within a text, and in full in the bibliography. */
final class Citation {
  private static final Pattern SURNAME = Pattern.compile("([^,&]+), (?:\\p{Lu}\\.[ -]?)+");
  private static final Escaper IN_ADDRESS = new PercentEscaper("-._/:;", false);
  private static final ImmutableMap<String, String> KINDS = ImmutableMap.<String, String>builder()
      .put("rct", "randomized controlled trial")
      .put("meta_analysis", "meta-analysis")
      .put("quasi_experiment", "quasi-experiment")
      .put("book_practice", "book for practice")
      .put("experiment_lab", "laboratory experiment")
      .put("cohort_comparison", "comparison of cohorts")
      .put("measure", "paper on a measure")
      .put("practice", "writing from practice")
      .put("qualitative", "qualitative study")
      .put("correlational", "correlational study")
      .put("ethics_code", "code of ethics")
      .put("framework", "paper on a framework")
      .buildOrThrow();

  private Citation() {}

  /** Such as "White and Epston 1990". */
  static String brief(Reference reference) {
    List<String> surnames = SURNAME
        .matcher(reference.authors())
        .results()
        .map(match -> match.group(1).strip())
        .toList();
    return author(reference.authors(), surnames) + " " + reference.year();
  }

  private static String author(String authors, List<String> surnames) {
    if (surnames.isEmpty()) {
      return authors;
    }
    if (surnames.size() > 2 || authors.contains("et al.")) {
      return surnames.get(0) + " et al.";
    }
    return String.join(" and ", surnames);
  }

  /** Authors, year, title, and where it was published. */
  static String full(Reference reference) {
    StringBuilder full = new StringBuilder(text(reference.authors()))
        .append(" (")
        .append(reference.year())
        .append("). ")
        .append(sentence(text(reference.title())));
    reference
        .venue()
        .ifPresent(venue -> full.append(' ')
            .append(italic(text(venue)))
            .append(within(reference))
            .append('.'));
    reference
        .doi()
        .ifPresent(doi -> full.append(' ')
            .append(link("doi:" + text(doi), "https://doi.org/" + IN_ADDRESS.escape(doi))));
    reference.isbn().ifPresent(isbn -> full.append(" ISBN ").append(text(isbn)));
    return full.toString();
  }

  private static String within(Reference reference) {
    return reference.volume().map(volume -> ", " + text(volume)).orElse("")
        + reference
            .issue()
            .map(issue -> (reference.volume().isPresent() ? "(" : ", (") + text(issue) + ")")
            .orElse("")
        + reference.pages().map(pages -> ", " + text(pages)).orElse("");
  }

  /** A text with a full stop, where it has no end of its own. */
  static String sentence(String text) {
    return text.endsWith("?") || text.endsWith(".") || text.endsWith("!") ? text : text + ".";
  }

  /** What sort of work it is, in words. */
  static String kind(Reference reference) {
    return KINDS.getOrDefault(reference.kind(), reference.kind().replace('_', ' '));
  }
}
