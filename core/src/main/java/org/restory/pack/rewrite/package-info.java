/**
 * How one item of a file is said anew while the rest of the file stays as its author wrote it. Not exported. Start with
 * {@link org.restory.pack.rewrite.Rewriting}.
 */
@NullMarked
package org.restory.pack.rewrite;

import org.jspecify.annotations.NullMarked;
