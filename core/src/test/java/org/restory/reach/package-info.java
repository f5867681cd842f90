/** Finds, for a rule or an exercise, a case that reaches it. */
@NullMarked
package org.restory.reach;

import org.jspecify.annotations.NullMarked;
