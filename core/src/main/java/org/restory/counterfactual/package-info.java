/**
 * What would have to be otherwise: the smallest changes of what was stated that bring an exercise in, and what may never be changed for that.
 * Not exported. Start with {@link org.restory.counterfactual.SmallestChanges}.
 */
@NullMarked
package org.restory.counterfactual;

import org.jspecify.annotations.NullMarked;
