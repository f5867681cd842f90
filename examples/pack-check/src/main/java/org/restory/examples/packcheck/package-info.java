/** Checks packs from the terminal. Start with {@link PackCheck}. */
@NullMarked
package org.restory.examples.packcheck;

import org.jspecify.annotations.NullMarked;
