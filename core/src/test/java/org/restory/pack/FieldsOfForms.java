package org.restory.pack;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.restory.pack.text.Form;

/**
 * Every mapping that a form allows, by a name: its own, or that of the field that holds it. Where a mapping is known by the word it
 * begins with, its name says that too.
 */
final class FieldsOfForms {
  private final Map<String, ImmutableList<Form.Field>> fields = new TreeMap<>();
  private final Map<String, List<Form.Field>> firstFields = new TreeMap<>();
  private final Set<String> seen = new HashSet<>();

  private FieldsOfForms() {}

  static FieldsOfForms of(String name, Form form) {
    FieldsOfForms all = new FieldsOfForms();
    all.walk(name, form);
    return all;
  }

  /** The fields of each mapping, but for the words that some begin with. */
  Map<String, ImmutableList<Form.Field>> fields() {
    return fields;
  }

  /** The words that mappings begin with, where it may be one of several. */
  Map<String, List<Form.Field>> firstFields() {
    return firstFields;
  }

  /** The words and bounds that a value may have, apart from those of mappings inside it. */
  static Stream<Form> scalars(Form form) {
    if (form instanceof Form.Described described) {
      return scalars(described.form());
    } else if (form instanceof Form.Named named) {
      Form content = named.content().get();
      return alternatives(content).anyMatch(Form.Mapping.class::isInstance)
          ? Stream.empty()
          : scalars(content);
    } else if (form instanceof Form.AnyOf any) {
      return any.forms().stream().flatMap(FieldsOfForms::scalars);
    } else if (form instanceof Form.Items items) {
      return scalars(items.item());
    } else if (form instanceof Form.Keyed keyed) {
      return Stream.concat(scalars(keyed.key()), scalars(keyed.value()));
    }
    return form instanceof Form.Mapping ? Stream.empty() : Stream.of(form);
  }

  private void walk(String name, Form form) {
    if (form instanceof Form.Described described) {
      walk(name, described.form());
    } else if (form instanceof Form.Named named) {
      if (seen.add(named.name())) {
        walk(named.name(), named.content().get());
      }
    } else if (form instanceof Form.Items items) {
      walk(name, items.item());
    } else if (form instanceof Form.Keyed keyed) {
      walk(name, keyed.value());
    } else if (form instanceof Form.WholeOrPart both) {
      walk(name, both.whole());
    } else if (form instanceof Form.Mapping mapping) {
      add(name, mapping.fields());
    } else if (form instanceof Form.AnyOf) {
      walkAlternatives(name, form);
    }
  }

  private void walkAlternatives(String name, Form form) {
    List<Form.Mapping> mappings = alternatives(form)
        .filter(Form.Mapping.class::isInstance)
        .map(Form.Mapping.class::cast)
        .toList();
    alternatives(form)
        .filter(each -> !(each instanceof Form.Mapping))
        .forEach(each -> walk(name, each));
    if (mappings.size() < 2) {
      mappings.forEach(mapping -> walk(name, mapping));
      return;
    }
    boolean alike = mappings.stream()
            .map(FieldsOfForms::rest)
            .map(FieldsOfForms::names)
            .distinct()
            .count()
        == 1;
    for (Form.Mapping mapping : mappings) {
      Form.Field first = mapping.fields().get(0);
      List<Form.Field> words = firstFields.computeIfAbsent(name, none -> new ArrayList<>());
      words.add(new Form.Field(first.name(), first.form(), true));
      walk(first.name(), first.form());
      if (mapping.fields().size() > 1) {
        add(alike ? name : name + " " + first.name(), rest(mapping));
      }
    }
  }

  private void add(String name, ImmutableList<Form.Field> found) {
    ImmutableList<Form.Field> earlier = fields.putIfAbsent(name, found);
    checkState(earlier == null || names(earlier).equals(names(found)), "two mappings: '%s'", name);
    found.forEach(field -> walk(field.name(), field.form()));
  }

  private static ImmutableList<Form.Field> rest(Form.Mapping mapping) {
    return mapping.fields().subList(1, mapping.fields().size());
  }

  private static List<String> names(List<Form.Field> fields) {
    return fields.stream().map(field -> field.name() + field.required()).toList();
  }

  private static Stream<Form> alternatives(Form form) {
    if (form instanceof Form.Described described) {
      return alternatives(described.form());
    }
    return form instanceof Form.AnyOf any
        ? any.forms().stream().flatMap(FieldsOfForms::alternatives)
        : Stream.of(form);
  }
}
