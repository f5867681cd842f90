/**
 * What those must show and keep who offer the recommendations of a catalog to others: its source attributes, and a small record of what was
 * recommended and why, that holds nothing which may not persist, and that replays. Start with
 * {@link org.restory.account.CatalogSources} and {@link org.restory.account.Recorder}.
 */
@NullMarked
package org.restory.account;

import org.jspecify.annotations.NullMarked;
