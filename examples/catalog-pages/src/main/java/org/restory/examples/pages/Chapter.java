package org.restory.examples.pages;

import java.util.stream.Stream;

/** One kind of page. */
interface Chapter {
  /** Writes every page of the kind. */
  Stream<Page> pages(Library library);
}
