/** The documentation of problems, held to what is found. */
@NullMarked
package org.restory.problems;

import org.jspecify.annotations.NullMarked;
