/** Who may call. Start with {@link org.restory.examples.ehr.trust.Trust}. */
@NullMarked
package org.restory.examples.ehr.trust;

import org.jspecify.annotations.NullMarked;
