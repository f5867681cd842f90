/**
 * What was shared for one session, exactly as stated and with its source and consents. It never infers a fact, and no
 * {@code toString()} here shows one. Start with {@link org.restory.context.SessionContext}.
 */
@NullMarked
package org.restory.context;

import org.jspecify.annotations.NullMarked;
