package org.restory.examples.ehr.page;

import com.google.common.collect.ImmutableList;
import com.google.common.escape.Escaper;
import com.google.common.net.PercentEscaper;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.restory.catalog.Catalog;
import org.restory.model.Id;
import org.restory.model.Reference;

/** The works that something rests on, as one would look them up. */
final class Works {
  private static final Escaper IN_ADDRESS = new PercentEscaper("-._/:;()", false);
  private static final Comparator<Reference> BY_AUTHOR = Comparator.comparing(Reference::authors)
      .thenComparingInt(Reference::year)
      .thenComparing(Reference::id);

  private final Catalog catalog;

  Works(Catalog catalog) {
    this.catalog = catalog;
  }

  /** Each work once, in the order of the authors. */
  ImmutableList<Work> of(Collection<Id<Reference>> references) {
    return references.stream()
        .distinct()
        .map(id -> catalog.get(Reference.class, id))
        .sorted(BY_AUTHOR)
        .map(Works::of)
        .collect(ImmutableList.toImmutableList());
  }

  private static Work of(Reference reference) {
    String isbn = reference.isbn().map(number -> " ISBN " + number).orElse("");
    return new Work(
        reference.authors() + " (" + reference.year() + "). ",
        sentence(reference.title()),
        reference.venue().map(venue -> " " + venue + within(reference) + ".").orElse("") + isbn,
        reference.doi().map(doi -> new Doi(doi, "https://doi.org/" + IN_ADDRESS.escape(doi))));
  }

  private static String within(Reference reference) {
    String issue = reference.issue().map(number -> "(" + number + ")").orElse("");
    return reference.volume().map(volume -> ", " + volume).orElse(issue.isEmpty() ? "" : ", ")
        + issue
        + reference.pages().map(pages -> ", " + pages).orElse("");
  }

  private static String sentence(String text) {
    return text.endsWith(".") || text.endsWith("?") || text.endsWith("!") ? text : text + ".";
  }

  /**
   * A work as it is cited.
   *
   * @param by authors and year
   * @param title its title, as a sentence
   * @param where where it was published, with a space before it, or nothing
   * @param doi its lasting address, where it has one
   */
  record Work(String by, String title, String where, Optional<Doi> doi) {}

  /**
   * A digital object identifier.
   *
   * @param name as it is printed
   * @param address where it leads
   */
  record Doi(String name, String address) {}
}
