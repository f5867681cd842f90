/**
 * Finds the rules that hold of a context, at a cost that follows the facts and not the number of rules. Not exported: its work is
 * seen through reports. Start with {@link org.restory.engine.RuleBase}.
 */
@NullMarked
package org.restory.engine;

import org.jspecify.annotations.NullMarked;
