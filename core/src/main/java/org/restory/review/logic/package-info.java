/**
 * Decides what conditions can be true of: a small search over leaves, with what facts can make true as its theory. Start with
 * {@link org.restory.review.logic.Question}. Not exported.
 */
@NullMarked
package org.restory.review.logic;

import org.jspecify.annotations.NullMarked;
