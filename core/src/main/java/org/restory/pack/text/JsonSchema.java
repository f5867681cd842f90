package org.restory.pack.text;

import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Says forms as JSON Schema (2020-12). Forms with a name stand under {@code $defs}, each once. */
public final class JsonSchema {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  private final Map<String, Map<String, Object>> named = new TreeMap<>();
  private final Set<String> beingTold = new HashSet<>();

  private JsonSchema() {}

  /**
   * The schema of a file as JSON text, ending with a line break.
   *
   * @throws IllegalStateException if two forms have the same name
   */
  public static String of(String title, String description, Form form) {
    JsonSchema schema = new JsonSchema();
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("$schema", DIALECT);
    root.put("title", title);
    root.put("description", description);
    root.putAll(schema.say(form));
    root.put("$defs", schema.named);
    return JsonText.of(root);
  }

  private Map<String, Object> say(Form form) {
    if (form instanceof Form.Named name) {
      return reference(name);
    } else if (form instanceof Form.Described described) {
      return with(say(described.form()), "description", described.description());
    } else if (form instanceof Form.AnyOf any) {
      return Map.of("anyOf", any.forms().stream().map(this::say).toList());
    } else if (form instanceof Form.Items list) {
      return items(list);
    } else if (form instanceof Form.Keyed map) {
      return keyed(map);
    } else if (form instanceof Form.Mapping mapping) {
      return mapping(mapping);
    } else if (form instanceof Form.WholeOrPart both) {
      return wholeOrPart(both);
    }
    return scalar(form);
  }

  private Map<String, Object> reference(Form.Named name) {
    // A form may be part of itself, and is then being told already.
    if (beingTold.add(name.name())) {
      Map<String, Object> said = say(name.content().get());
      Map<String, Object> earlier = named.putIfAbsent(name.name(), said);
      checkState(earlier == null || earlier.equals(said), "two forms are called '%s'", name.name());
      beingTold.remove(name.name());
    }
    return ImmutableMap.of("$ref", "#/$defs/" + name.name());
  }

  private Map<String, Object> items(Form.Items list) {
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("type", "array");
    said.put("items", say(list.item()));
    if (list.least() > 0) {
      said.put("minItems", list.least());
    }
    if (list.distinct()) {
      said.put("uniqueItems", true);
    }
    return said;
  }

  // Editors offer properties, and not always the names that a pattern or a list of words allows.
  private Map<String, Object> keyed(Form.Keyed map) {
    Map<String, Object> value = say(map.value());
    if (map.key() instanceof Form.OneOf words) {
      Map<String, Object> properties = new LinkedHashMap<>();
      words.words().forEach(word -> properties.put(word, value));
      return object(properties, false);
    }
    return with(object(Map.of(), value), "propertyNames", key(map.key()));
  }

  // A key is text, a number too.
  private Map<String, Object> key(Form form) {
    return form instanceof Form.Whole ? Map.of("pattern", "^-?[0-9]{1,10}$") : say(form);
  }

  private Map<String, Object> mapping(Form.Mapping mapping) {
    ImmutableSet<String> required = names(mapping, true);
    Map<String, Object> said = object(properties(mapping), false);
    return required.isEmpty() ? said : with(said, "required", required.asList());
  }

  private Map<String, Object> wholeOrPart(Form.WholeOrPart both) {
    ImmutableSet<String> required = names(both.whole(), true);
    ImmutableSet<String> ofPart = names(both.part(), false);
    Map<String, Object> needed = new LinkedHashMap<>();
    names(both.whole(), false).stream()
        .filter(name -> !ofPart.contains(name))
        .forEach(name -> needed.put(name, without(required, name)));
    return with(object(properties(both.whole()), false), "dependentRequired", needed);
  }

  private Map<String, Object> properties(Form.Mapping mapping) {
    Map<String, Object> properties = new LinkedHashMap<>();
    mapping.fields().forEach(field -> properties.put(field.name(), say(field.form())));
    return properties;
  }

  private static ImmutableSet<String> names(Form.Mapping mapping, boolean requiredOnly) {
    return mapping.fields().stream()
        .filter(field -> field.required() || !requiredOnly)
        .map(Form.Field::name)
        .collect(toImmutableSet());
  }

  private static List<String> without(ImmutableSet<String> names, String name) {
    return names.stream().filter(other -> !other.equals(name)).toList();
  }

  private static Map<String, Object> object(Map<String, Object> properties, Object additional) {
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("type", "object");
    if (!properties.isEmpty()) {
      said.put("properties", properties);
    }
    said.put("additionalProperties", additional);
    return said;
  }

  private static Map<String, Object> scalar(Form form) {
    if (form instanceof Form.Text text) {
      Map<String, Object> any =
          ImmutableMap.of("type", ImmutableList.of("string", "number", "boolean"));
      return text.pattern().isEmpty() ? any : with(any, "pattern", text.pattern());
    } else if (form instanceof Form.Spelled text) {
      Map<String, Object> spelled = ImmutableMap.of("type", "string", "pattern", text.pattern());
      return text.longest() == Integer.MAX_VALUE
          ? spelled
          : with(spelled, "maxLength", text.longest());
    } else if (form instanceof Form.OneOf words) {
      return words.words().size() == 1
          ? ImmutableMap.of("const", words.words().get(0))
          : ImmutableMap.of("enum", words.words());
    } else if (form instanceof Form.Whole number) {
      return ImmutableMap.of("type", "integer", "minimum", number.from(), "maximum", number.to());
    } else if (form instanceof Form.Decimal number) {
      return decimal(number.below());
    } else if (form instanceof Form.Day) {
      return ImmutableMap.of(
          "type", "string", "format", "date", "pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
    }
    return ImmutableMap.of("type", "boolean");
  }

  private static Map<String, Object> decimal(double below) {
    Map<String, Object> number = ImmutableMap.of("type", "number");
    return Double.isInfinite(below)
        ? number
        : with(
            with(number, "exclusiveMinimum", 0 - (long) below), "exclusiveMaximum", (long) below);
  }

  private static Map<String, Object> with(Map<String, Object> said, String keyword, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(said);
    more.put(keyword, value);
    return more;
  }
}
