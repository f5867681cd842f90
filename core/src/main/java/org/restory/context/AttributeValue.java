package org.restory.context;

import com.google.common.primitives.Doubles;
import java.util.OptionalDouble;
import org.restory.check.Checks;
import org.restory.model.HostAttribute;
import org.restory.model.Id;

/**
 * The value of a host's own attribute.
 *
 * @param attribute the declared attribute
 * @param value a word or a decimal number, not blank
 */
public record AttributeValue(Id<HostAttribute> attribute, String value) implements Fact {
  /**
   * Checks the value.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public AttributeValue {
    Checks.notBlank("value of attribute '" + attribute + "'", value);
  }

  /** The value as a number, where it is one. */
  public OptionalDouble number() {
    Double number = Doubles.tryParse(value);
    return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
  }

  @Override
  public Source source() {
    return Source.CLINICIAN_NOTED;
  }

  /** Shows nothing that was shared. */
  @Override
  public String toString() {
    return "AttributeValue{private}";
  }
}
