/**
 * What a rule that holds brings about, in order of force: gate, withhold, caution, raise, prefer. Start with
 * {@link org.restory.rule.effect.Effect}.
 */
@NullMarked
package org.restory.rule.effect;

import org.jspecify.annotations.NullMarked;
