/**
 * What a careful reader would say of a catalog's content before anyone meets it. Start with
 * {@link org.restory.review.LanguageReview}.
 */
@NullMarked
package org.restory.review;

import org.jspecify.annotations.NullMarked;
