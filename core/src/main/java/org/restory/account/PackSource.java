package org.restory.account;

import org.restory.catalog.SourceStatement;

/**
 * A pack behind what is accounted for, with what it says of itself.
 *
 * @param pack name and version
 * @param statement what it says; what it leaves unsaid is not stated
 */
public record PackSource(String pack, SourceStatement statement) {}
