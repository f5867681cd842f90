/** Calls a running service as often as a busy EHR would, and tells how it bore that. */
@NullMarked
package org.restory.examples.ehr.load;

import org.jspecify.annotations.NullMarked;
