package org.restory.examples.pages;

import static org.restory.examples.pages.Markdown.link;

/** The way back from a page to the index. */
final class Trail {
  private Trail() {}

  /** From a page in a folder, or with an empty name from one that stands beside the index. */
  static String of(String folder) {
    return link("← Catalog", folder.isEmpty() ? Places.INDEX : "../" + Places.INDEX);
  }

  /** The same, by way of a page above this one. */
  static String of(String folder, String above) {
    return of(folder) + " · " + above;
  }
}
