/** Looks codes up in the crosswalk of a catalog, both ways. Start with {@link org.restory.examples.ehr.crosswalk.Crosswalk}. */
@NullMarked
package org.restory.examples.ehr.crosswalk;

import org.jspecify.annotations.NullMarked;
