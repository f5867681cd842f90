/**
 * Decides what conditions can be true of: a small search over leaves, with what facts can make true as its theory. Start with
 * {@link org.restory.logic.Question}. Not exported.
 */
@NullMarked
package org.restory.logic;

import org.jspecify.annotations.NullMarked;
