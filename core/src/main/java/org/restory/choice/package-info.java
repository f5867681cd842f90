/**
 * Which exercises, of all in a catalog, for one context: the aims its facts raise, what holds exercises back, and the order of the rest.
 * Not exported. Start with {@link org.restory.choice.Chooser}.
 */
@NullMarked
package org.restory.choice;

import org.jspecify.annotations.NullMarked;
