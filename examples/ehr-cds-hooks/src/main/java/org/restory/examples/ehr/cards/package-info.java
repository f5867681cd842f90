/**
 * Says advice in at most three cards: what to mind first, what may fit now, and what to ask about. Start with
 * {@link org.restory.examples.ehr.cards.AdviceCards}.
 */
@NullMarked
package org.restory.examples.ehr.cards;

import org.jspecify.annotations.NullMarked;
