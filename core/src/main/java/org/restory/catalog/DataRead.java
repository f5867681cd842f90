package org.restory.catalog;

import java.util.Optional;
import org.restory.model.DataElement;
import org.restory.model.Id;
import org.restory.rule.Rule;

/**
 * That something in a catalog turns on a kind of data about a person.
 *
 * @param rule the rule whose condition or effect reads it; empty for what holds of every case, whatever the rules
 * @param element which kind of data; empty where what is read does not say what it holds
 * @param what what is read, in words, such as {@code dimension 'race'}
 */
public record DataRead(Optional<Id<Rule>> rule, Optional<DataElement> element, String what) {}
