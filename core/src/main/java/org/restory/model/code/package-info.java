/**
 * How codes of other systems, such as ICD-10-CM and LOINC, relate to what a catalog holds. It decides nothing by itself: a host reads a
 * person's records with it. Start with {@link org.restory.model.code.CodeMapping}.
 */
@NullMarked
package org.restory.model.code;

import org.jspecify.annotations.NullMarked;
