package org.restory.pack.concepts;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.restory.check.Words;
import org.restory.model.DataElement;
import org.restory.pack.text.Codec;
import org.restory.pack.text.Form;
import org.restory.pack.text.Lists;
import org.restory.pack.text.Node;
import org.restory.pack.text.Reading;
import org.restory.pack.text.Scalars;

/** The codec of a set of kinds of data about a person: one, some, or the word {@code none}, which says that it is none of them. */
final class DataElementsCodec implements Codec<ImmutableSet<DataElement>> {
  private static final String NONE = "none";

  private final Codec<DataElement> one = Scalars.oneOf(DataElement.class);
  private final Codec<List<DataElement>> some = Lists.some(one);

  private DataElementsCodec() {}

  static Codec<ImmutableSet<DataElement>> codec() {
    return new DataElementsCodec();
  }

  @Override
  public @Nullable ImmutableSet<DataElement> read(Node node, Reading reading) {
    if (node instanceof Node.Scalar scalar && scalar.text().equals(NONE)) {
      return ImmutableSet.of();
    }
    List<DataElement> values = some.read(node, reading);
    return values == null ? null : Sets.immutableEnumSet(values);
  }

  @Override
  public Object write(ImmutableSet<DataElement> values) {
    return values.isEmpty() ? NONE : some.write(values.asList());
  }

  @Override
  public Form form() {
    ImmutableList.Builder<String> words = ImmutableList.<String>builder().add(NONE);
    for (DataElement element : DataElement.values()) {
      words.add(Words.of(element));
    }
    return Form.either(new Form.OneOf(words.build()), new Form.Items(one.form(), 1, true));
  }
}
