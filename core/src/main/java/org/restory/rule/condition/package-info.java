/**
 * What must have been stated for a rule to hold: a sealed algebra of all, any, not and at-least over leaves, each leaf true of
 * stated facts only. To add a kind of condition, add a record to {@link org.restory.rule.condition.Leaf}; the compiler then
 * names every place that must learn it.
 */
@NullMarked
package org.restory.rule.condition;

import org.jspecify.annotations.NullMarked;
