package org.restory.pack.rules;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.restory.model.HostAttribute;
import org.restory.pack.text.Codec;
import org.restory.pack.text.Component;
import org.restory.pack.text.Form;
import org.restory.pack.text.Lists;
import org.restory.pack.text.Node;
import org.restory.pack.text.Ranges;
import org.restory.pack.text.Reading;
import org.restory.pack.text.Records;
import org.restory.pack.text.Scalars;
import org.restory.rule.Range;
import org.restory.rule.condition.AttributeIs;

/** The codec of conditions on a host's attributes: one of some words, or a number in a range. */
public final class AttributeLeaf {
  private AttributeLeaf() {}

  public static Codec<AttributeIs> codec() {
    return Records.of(
        Component.required("attribute", Scalars.id(HostAttribute.class), AttributeIs::attribute),
        Component.required("is", new SoughtCodec(), Sought::of),
        (attribute, sought) -> new AttributeIs(attribute, sought.words, sought.range));
  }

  private record Sought(ImmutableSet<String> words, Range range) {
    static Sought of(AttributeIs leaf) {
      return new Sought(leaf.values(), leaf.range());
    }
  }

  private static final class SoughtCodec implements Codec<Sought> {
    private final Codec<List<String>> words = Lists.some(Scalars.text());

    @Override
    public @Nullable Sought read(Node node, Reading reading) {
      Optional<Range> range =
          node instanceof Node.Scalar scalar ? Range.parse(scalar.text()) : Optional.empty();
      if (range.isPresent()) {
        return new Sought(ImmutableSet.of(), range.get());
      }
      List<String> values = words.read(node, reading);
      return values == null ? null : new Sought(ImmutableSet.copyOf(values), Range.any());
    }

    @Override
    public Object write(Sought value) {
      return value.words.isEmpty() ? value.range.toString() : words.write(value.words.asList());
    }

    // A range is text like any other.
    @Override
    public Form form() {
      return words.form().described("words, or " + Ranges.EXPECTED);
    }
  }
}
