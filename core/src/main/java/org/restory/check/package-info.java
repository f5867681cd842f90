/**
 * The checks that values make of themselves. Not exported.
 */
@NullMarked
package org.restory.check;

import org.jspecify.annotations.NullMarked;
