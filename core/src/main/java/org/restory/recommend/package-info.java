/**
 * From a context to a report: which aims the facts raise, which exercises serve them, what is withheld, and why. It never recommends
 * what a rule withholds. Start with {@link org.restory.recommend.Recommender}.
 */
@NullMarked
package org.restory.recommend;

import org.jspecify.annotations.NullMarked;
