/**
 * Packs of content, merged and checked into one catalog. A catalog that holds a problem is not built. Start with
 * {@link org.restory.catalog.Catalog}.
 */
@NullMarked
package org.restory.catalog;

import org.jspecify.annotations.NullMarked;
