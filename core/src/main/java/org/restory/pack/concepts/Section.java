package org.restory.pack.concepts;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.restory.model.Concept;
import org.restory.pack.text.Codec;
import org.restory.pack.text.Shape;

/**
 * A named list of concepts of one kind in a file.
 *
 * @param name the name of the list
 * @param kind the kind of concept
 * @param codec how one of them is read and written
 * @param <T> the kind of concept
 */
public record Section<T extends Concept<T>>(String name, Class<T> kind, Codec<T> codec) {
  /** The word for one of its items: {@code identity} for {@code identities}. */
  String one() {
    if (name.endsWith("ies")) {
      return name.substring(0, name.length() - 3) + "y";
    }
    return name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
  }

  /** Adds the section to the shape of whatever holds concepts. */
  public <F, B> void addTo(
      Shape<F, B> shape,
      BiConsumer<B, List<? extends Concept<?>>> add,
      Function<F, ? extends List<Concept<?>>> concepts) {
    shape.list(
        name,
        codec,
        (builder, read) -> add.accept(builder, read),
        file -> of(concepts.apply(file)));
  }

  /**
   * What a file says of a concept of this kind.
   *
   * @throws ClassCastException if it is of another
   */
  public Object written(Concept<?> concept) {
    return codec.write(kind.cast(concept));
  }

  private List<T> of(List<Concept<?>> concepts) {
    return concepts.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
