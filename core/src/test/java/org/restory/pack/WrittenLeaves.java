package org.restory.pack;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.restory.model.Concept;
import org.restory.pack.concepts.Sections;
import org.restory.pack.text.Codec;
import org.restory.pack.text.Form;

/** Every single value that a file says of an item, with the form that its codec gives it. */
final class WrittenLeaves {
  private WrittenLeaves() {}

  /** The leaves of an item, as a file would hold it alone under its section. */
  static ImmutableList<Leaf> of(Concept<?> concept) {
    Codec<List<Concept<?>>> file = Sections.file();
    Object written = file.write(List.of(concept));
    return leaves(file.form(), written, ImmutableList.of()).collect(toImmutableList());
  }

  private static Stream<Leaf> leaves(Form form, Object value, ImmutableList<Object> path) {
    ImmutableList<Form> forms = alternatives(form).collect(toImmutableList());
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .flatMap(entry -> leaves(
              ofField(forms, map, entry.getKey()), entry.getValue(), and(path, entry.getKey())));
    }
    if (value instanceof List<?> list) {
      Form item = only(forms, Form.Items.class).findFirst().orElseThrow().item();
      return IntStream.range(0, list.size())
          .boxed()
          .flatMap(i -> leaves(item, list.get(i), and(path, i)));
    }
    return Stream.of(new Leaf(path, value, scalar(forms, value)));
  }

  /** The form of a scalar among others: that which has the word, if one has. */
  private static Form scalar(ImmutableList<Form> forms, Object value) {
    return Stream.concat(
            only(forms, Form.OneOf.class).filter(words -> words.words().contains(value)),
            forms.stream()
                .filter(form -> !(form instanceof Form.Mapping || form instanceof Form.Items)))
        .findFirst()
        .orElseThrow();
  }

  private static Form ofField(ImmutableList<Form> forms, Map<?, ?> map, Object key) {
    Stream<Form> ofMappings = only(forms, Form.Mapping.class)
        .filter(mapping ->
            mapping.fields().stream().map(Form.Field::name).toList().containsAll(map.keySet()))
        .flatMap(mapping -> mapping.fields().stream())
        .filter(field -> field.name().equals(key))
        .map(Form.Field::form);
    return Stream.concat(ofMappings, only(forms, Form.Keyed.class).map(Form.Keyed::value))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<Form> alternatives(Form form) {
    if (form instanceof Form.Named named) {
      return alternatives(named.content().get());
    }
    if (form instanceof Form.Described described) {
      return alternatives(described.form());
    }
    return form instanceof Form.AnyOf any
        ? any.forms().stream().flatMap(WrittenLeaves::alternatives)
        : Stream.of(form);
  }

  private static <F extends Form> Stream<F> only(List<Form> forms, Class<F> type) {
    return forms.stream().filter(type::isInstance).map(type::cast);
  }

  private static ImmutableList<Object> and(ImmutableList<Object> path, Object next) {
    return ImmutableList.builder().addAll(path).add(next).build();
  }

  /**
   * One value of an item.
   *
   * @param keys the way to it from the file's root: names of fields, and places in lists
   * @param value the value
   * @param form what may stand there
   */
  record Leaf(ImmutableList<Object> keys, Object value, Form form) {
    /** Its path in the item, with places counted from 1. */
    String path() {
      return String.join(
          ".",
          keys.stream()
              .skip(2)
              .map(key -> key instanceof Integer i ? String.valueOf(i + 1) : key.toString())
              .toList());
    }

    boolean isText() {
      return form instanceof Form.Text;
    }

    /** Other values that might stand there. */
    Stream<Object> others() {
      if (form instanceof Form.OneOf one) {
        return one.words().stream().filter(word -> !word.equals(value)).map(word -> word);
      }
      if (form instanceof Form.Truth) {
        return Stream.of(!(Boolean) value);
      }
      if (form instanceof Form.Whole) {
        return Stream.of(((Number) value).intValue() + 1, ((Number) value).intValue() - 1);
      }
      if (form instanceof Form.Decimal) {
        return Stream.of(((Number) value).doubleValue() + 1, ((Number) value).doubleValue() - 1);
      }
      return form instanceof Form.Day
          ? Stream.of("2026-01-30", "2026-06-30")
          : Stream.of(isText() ? value + " (otherwise)" : value + "-other", ">= 1");
    }

    /** The file's tree with another value in this place. */
    Object in(Object tree, Object other) {
      return replaced(tree, 0, other);
    }

    private Object replaced(Object tree, int depth, Object other) {
      if (depth == keys.size()) {
        return other;
      }
      Object key = keys.get(depth);
      if (tree instanceof List<?> list) {
        return IntStream.range(0, list.size())
            .mapToObj(
                i -> Objects.equals(i, key) ? replaced(list.get(i), depth + 1, other) : list.get(i))
            .toList();
      }
      Map<Object, Object> copy = new LinkedHashMap<>((Map<?, ?>) tree);
      copy.computeIfPresent(key, (k, value) -> replaced(value, depth + 1, other));
      return copy;
    }
  }
}
