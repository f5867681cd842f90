/**
 * How the concepts of a catalog stand in the files of a pack. Not exported. Start with
 * {@link org.restory.pack.concepts.Sections}.
 */
@NullMarked
package org.restory.pack.concepts;

import org.jspecify.annotations.NullMarked;
