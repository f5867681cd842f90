/**
 * Any catalog as Markdown pages that a supervisor can print and hand on. Start with {@link CatalogPages}; the pages themselves
 * are made in {@code Pages}, one class for each kind of page.
 */
@NullMarked
package org.restory.examples.pages;

import org.jspecify.annotations.NullMarked;
