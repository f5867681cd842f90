/** A pack as large as packs get, made up by chance that is the same each time. Start with {@link org.restory.testing.large.LargePack}. */
package org.restory.testing.large;
