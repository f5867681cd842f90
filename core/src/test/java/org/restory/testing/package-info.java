/**
 * Small random catalogs and contexts over one fixed vocabulary, and plain readings of them to compare
 * the engine with. Start with {@link org.restory.testing.RandomCatalogs}.
 */
package org.restory.testing;
