/**
 * The content of a shipped pack as the build has read it: values in a row, to be read again without looking for a mistake. Not
 * exported. Start with {@link org.restory.pack.values.PackValues}.
 */
@NullMarked
package org.restory.pack.values;

import org.jspecify.annotations.NullMarked;
