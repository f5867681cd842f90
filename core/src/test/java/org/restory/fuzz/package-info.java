/**
 * What any bytes at all may do to the readers: the targets that a coverage-guided fuzzer runs, and the replay of what it found.
 * Start with {@link org.restory.fuzz.PackTarget}.
 */
@NullMarked
package org.restory.fuzz;

import org.jspecify.annotations.NullMarked;
