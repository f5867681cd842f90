/** The main job on a real case file, in the terminal. Start with {@link Quickstart}. */
@NullMarked
package org.restory.examples.quickstart;

import org.jspecify.annotations.NullMarked;
