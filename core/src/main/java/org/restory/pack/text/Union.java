package org.restory.pack.text;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.restory.catalog.Problem;
import org.restory.catalog.ProblemKind;
import org.restory.check.NearMatch;

/**
 * The codec of a value that has one of several forms, each known by the field that names it, such as {@code barrier:} or
 * {@code goal:}.
 *
 * @param <T> what all forms are
 */
public final class Union<T> implements Codec<T> {
  private final String what;
  private final Map<String, Option<? extends T>> forms = new LinkedHashMap<>();

  private Union(String what) {
    this.what = what;
  }

  /** A union with no form yet. */
  public static <T> Union<T> of(String what) {
    return new Union<>(what);
  }

  /** A form known by a field, for the values that a test accepts. */
  public <F extends T> Union<T> form(
      String keyword, Class<F> type, Predicate<F> test, Codec<F> codec) {
    forms.put(keyword, new Option<>(type, test, codec));
    return this;
  }

  /** A form known by a field, for all values of a type. */
  public <F extends T> Union<T> form(String keyword, Class<F> type, Codec<F> codec) {
    return form(keyword, type, value -> true, codec);
  }

  /** All forms of a narrower union. */
  public Union<T> including(Union<? extends T> narrower) {
    forms.putAll(narrower.forms);
    return this;
  }

  /** The words by which the forms are known, in order. */
  public ImmutableMap<String, Class<?>> keywords() {
    ImmutableMap.Builder<String, Class<?>> words = ImmutableMap.builder();
    forms.forEach((word, form) -> words.put(word, form.type));
    return words.buildOrThrow();
  }

  @Override
  public @Nullable T read(Node node, Reading reading) {
    if (!(node instanceof Node.Fields mapping)) {
      reading.unexpected(
          node, what + ", a mapping with one of " + String.join(", ", forms.keySet()));
      return null;
    }
    for (Map.Entry<String, Option<? extends T>> form : forms.entrySet()) {
      if (mapping.fields().containsKey(form.getKey())) {
        return form.getValue().codec.read(node, reading);
      }
    }
    String first = mapping.fields().keySet().stream().findFirst().orElse("");
    Optional<String> near = mapping.fields().keySet().stream()
        .map(name -> NearMatch.of(name, forms.keySet().stream()))
        .flatMap(Optional::stream)
        .findFirst();
    reading.problem(
        Problem.at(node.at(), ProblemKind.UNKNOWN_FORM, Node.shown(first) + " names no " + what)
            .expecting("one of " + String.join(", ", forms.keySet()))
            .meaning(near));
    return null;
  }

  @Override
  public Object write(T value) {
    for (Option<? extends T> form : forms.values()) {
      Optional<Object> written = form.write(value);
      if (written.isPresent()) {
        return written.get();
      }
    }
    throw new IllegalStateException(
        "no form of " + what + " for " + value.getClass().getSimpleName());
  }

  @Override
  public Form form() {
    return new Form.AnyOf(forms.entrySet().stream()
        .map(form -> known(form.getKey(), form.getValue().codec.form()))
        .collect(toImmutableList()));
  }

  // What is known by a field has it, even where the codec by itself could do without.
  private static Form known(String keyword, Form form) {
    return form instanceof Form.Mapping mapping ? mapping.requiring(keyword) : form;
  }

  private record Option<F>(Class<F> type, Predicate<F> test, Codec<F> codec) {
    Optional<Object> write(Object value) {
      return type.isInstance(value) && test.test(type.cast(value))
          ? Optional.of(codec.write(type.cast(value)))
          : Optional.empty();
    }
  }
}
