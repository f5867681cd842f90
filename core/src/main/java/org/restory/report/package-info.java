/**
 * What Restory answers: recommendations, what was withheld, and why, as values and as text. No {@code toString()} here shows
 * what a person shared. Start with {@link org.restory.report.RecommendationReport}.
 */
@NullMarked
package org.restory.report;

import org.jspecify.annotations.NullMarked;
