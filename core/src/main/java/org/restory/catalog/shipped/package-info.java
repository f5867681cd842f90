/**
 * What a catalog takes from a pack that ships with this library. Not exported, so that no host can have the checks of its own content
 * left out.
 */
@NullMarked
package org.restory.catalog.shipped;

import org.jspecify.annotations.NullMarked;
