/**
 * What changes which work is fit now: safety concerns, prerequisites and instruments. It never assesses
 * risk. Start with {@link org.restory.model.safety.SafetyConcern}.
 */
@NullMarked
package org.restory.model.safety;

import org.jspecify.annotations.NullMarked;
