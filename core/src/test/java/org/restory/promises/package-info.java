/**
 * The promises of Restory, each held by properties over random catalogs and contexts.
 */
package org.restory.promises;
