/**
 * How rules stand in a file: conditions, effects and targets. Not exported. Start with
 * {@link org.restory.pack.rules.RuleCodec}.
 */
@NullMarked
package org.restory.pack.rules;

import org.jspecify.annotations.NullMarked;
