/**
 * How facts, cases and reports stand in a file. Not exported. Start with {@link org.restory.pack.cases.CaseCodec}.
 */
@NullMarked
package org.restory.pack.cases;

import org.jspecify.annotations.NullMarked;
