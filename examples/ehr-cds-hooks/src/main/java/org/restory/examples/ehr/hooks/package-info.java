/**
 * The shapes of CDS Hooks 2.0.1 as values that can't break the standard: what a client sends, and what a service answers. Knows no patient
 * and no recommendation. Start with {@link org.restory.examples.ehr.hooks.Card}.
 */
@NullMarked
package org.restory.examples.ehr.hooks;

import org.jspecify.annotations.NullMarked;
