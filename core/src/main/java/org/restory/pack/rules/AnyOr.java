package org.restory.pack.rules;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.restory.pack.text.Codec;
import org.restory.pack.text.Form;
import org.restory.pack.text.Node;
import org.restory.pack.text.Reading;

/**
 * The codec of a value for which the word {@code any} may stand.
 *
 * @param <V> the kind of value
 */
public final class AnyOr<V> implements Codec<Optional<V>> {
  private static final String ANY = "any";

  private final Codec<V> one;

  private AnyOr(Codec<V> one) {
    this.one = one;
  }

  public static <V> AnyOr<V> of(Codec<V> one) {
    return new AnyOr<>(one);
  }

  // As everywhere, null says that a problem was reported; an empty value is the word itself.
  @SuppressWarnings("NullableOptional")
  @Override
  public @Nullable Optional<V> read(Node node, Reading reading) {
    if (node instanceof Node.Scalar scalar && scalar.text().equals(ANY)) {
      return Optional.empty();
    }
    V value = one.read(node, reading);
    return value == null ? null : Optional.of(value);
  }

  @Override
  public Object write(Optional<V> value) {
    return value.<Object>map(one::write).orElse(ANY);
  }

  @Override
  public Form form() {
    return Form.either(Form.word(ANY), one.form());
  }
}
