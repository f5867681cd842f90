/** The page that a card links to: a recommendation with its why, its why-not and its sources. Start with {@link org.restory.examples.ehr.page.AdvicePage}. */
@NullMarked
package org.restory.examples.ehr.page;

import org.jspecify.annotations.NullMarked;
