/**
 * Files as trees that know their place, and codecs that read from such a tree and write to a neutral one. Not exported. Start with
 * {@link org.restory.pack.text.Codec}.
 */
@NullMarked
package org.restory.pack.text;

import org.jspecify.annotations.NullMarked;
