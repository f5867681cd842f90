package org.restory.pack.rules;

import org.jspecify.annotations.Nullable;
import org.restory.pack.text.Codec;
import org.restory.pack.text.Component;
import org.restory.pack.text.Form;
import org.restory.pack.text.Node;
import org.restory.pack.text.Reading;
import org.restory.pack.text.Records;
import org.restory.pack.text.Scalars;
import org.restory.pack.text.Union;
import org.restory.rule.condition.Condition;

/** The codec of conditions: the word {@code always}, a way to join conditions, or a leaf. */
public final class ConditionCodec implements Codec<Condition> {
  private static final String ALWAYS = "always";

  private final Union<Condition> forms;

  public ConditionCodec() {
    forms = Union.<Condition>of("condition")
        .form(
            "all",
            Condition.All.class,
            Records.of(Component.list("all", this, Condition.All::parts), Condition.All::new))
        .form(
            "any",
            Condition.Any.class,
            Records.of(Component.list("any", this, Condition.Any::parts), Condition.Any::new))
        .form(
            "not",
            Condition.Not.class,
            Records.of(Component.required("not", this, Condition.Not::part), Condition.Not::new))
        .form("at-least", Condition.AtLeast.class, atLeast())
        .including(LeafCodecs.union());
  }

  @Override
  public @Nullable Condition read(Node node, Reading reading) {
    if (!(node instanceof Node.Scalar scalar)) {
      return forms.read(node, reading);
    }
    if (scalar.text().equals(ALWAYS)) {
      return Condition.always();
    }
    reading.unexpected(node, "'always', or a mapping such as {goal: any}");
    return null;
  }

  @Override
  public Object write(Condition value) {
    return value.equals(Condition.always()) ? ALWAYS : forms.write(value);
  }

  // A condition can hold conditions, so it is told by name.
  @Override
  public Form form() {
    return new Form.Named("condition", () -> Form.either(Form.word(ALWAYS), forms.form()));
  }

  private Codec<Condition.AtLeast> atLeast() {
    Codec<Condition.AtLeast> threshold = Records.of(
        Component.required("count", Scalars.integer(), Condition.AtLeast::count),
        Component.list("of", this, Condition.AtLeast::parts),
        Condition.AtLeast::new);
    return Records.of(Component.required("at-least", threshold, leaf -> leaf), leaf -> leaf);
  }
}
