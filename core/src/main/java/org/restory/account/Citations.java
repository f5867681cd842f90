package org.restory.account;

import org.restory.model.Reference;

/** Works as a bibliography prints them, in plain text. */
final class Citations {
  private Citations() {}

  /** Authors, year and title, and where the work was published. */
  static String of(Reference reference) {
    StringBuilder text = new StringBuilder(reference.authors())
        .append(" (")
        .append(reference.year())
        .append("). ")
        .append(sentence(reference.title()));
    reference
        .venue()
        .ifPresent(
            venue -> text.append(' ').append(venue).append(within(reference)).append('.'));
    reference.doi().ifPresent(doi -> text.append(" https://doi.org/").append(doi));
    reference.isbn().ifPresent(isbn -> text.append(" ISBN ").append(isbn));
    return text.toString();
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
}
