package org.restory.pack.concepts;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.restory.model.Concept;
import org.restory.pack.text.Codec;
import org.restory.pack.text.Form;
import org.restory.pack.text.Node;
import org.restory.pack.text.Reading;
import org.restory.pack.text.Shape;

/**
 * The codec of a group of items of another pack. Prompts that are written inside its exercises are items of the group as well.
 *
 * @param shape how the group is read and written
 * @param concepts the items of a group
 * @param with the same group with other items
 * @param <T> the group
 */
record Group<T>(
    Shape<T, ?> shape,
    Function<T, ImmutableList<Concept<?>>> concepts,
    BiFunction<T, ImmutableList<Concept<?>>, T> with)
    implements Codec<T> {
  @Override
  public @Nullable T read(Node node, Reading reading) {
    int before = reading.foundInside().size();
    T read = shape.read(node, reading);
    ImmutableList<Concept<?>> inside = reading.takeFoundInside(before);
    return read == null
        ? null
        : with.apply(read, Sections.inOrder(Iterables.concat(concepts.apply(read), inside)));
  }

  @Override
  public Object write(T value) {
    return shape.write(value);
  }

  @Override
  public Form form() {
    return shape.form();
  }
}
