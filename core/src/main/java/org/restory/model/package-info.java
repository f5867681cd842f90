/**
 * The vocabulary of social justice therapy: typed ids, what every concept has, and the words that all
 * concepts share. It holds values only, and never reads a file, a clock or a random number. Start with
 * {@link org.restory.model.Concept}.
 */
@NullMarked
package org.restory.model;

import org.jspecify.annotations.NullMarked;
