/**
 * The grounds of a recommendation as values, sentences and pictures: why, why not, and what if. No {@code toString()} here shows what a
 * person shared. Start with {@link org.restory.explain.Why}.
 */
@NullMarked
package org.restory.explain;

import org.jspecify.annotations.NullMarked;
