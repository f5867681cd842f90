/**
 * The trees of a pack's files in one compact file, so that a shipped pack is read without a parser. The build writes it; see
 * {@link org.restory.pack.compact.CompactBuild}.
 */
@NullMarked
package org.restory.pack.compact;

import org.jspecify.annotations.NullMarked;
