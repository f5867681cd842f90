/**
 * Says facts and conditions in plain words, with the names a catalog gives them. Start with {@link org.restory.wording.Wording}.
 */
@NullMarked
package org.restory.wording;

import org.jspecify.annotations.NullMarked;
