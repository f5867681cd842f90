/** A pack for a student counseling service, as a vendor would ship it. Start with {@link CampusPack}. */
@NullMarked
package org.restory.examples.campus;

import org.jspecify.annotations.NullMarked;
