package org.restory.pack;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableMap;
import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.JsonNodeFactory;
import dev.harrel.jsonschema.SimpleType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** A YAML or JSON text as an editor sees it: YAML 1.2 with its core schema, in which {@code 1} is a number. */
final class EditorTree implements JsonNode {
  private final @Nullable Object value;
  private final String pointer;

  private EditorTree(@Nullable Object value, String pointer) {
    this.value = value instanceof Integer || value instanceof Long || value instanceof Double
        ? new BigDecimal(value.toString())
        : value instanceof BigInteger whole ? new BigDecimal(whole) : value;
    this.pointer = pointer;
  }

  /** The tree of a text: maps, lists, strings, numbers, truth values and nulls. */
  static @Nullable Object treeOf(String text) {
    LoadSettings settings = LoadSettings.builder().setSchema(new CoreSchema()).build();
    return new Load(settings).loadFromString(text);
  }

  /** Lets the validator see texts and trees so. */
  static final class Factory implements JsonNodeFactory {
    @Override
    // The tree of a JSON text may be null.
    @SuppressWarnings("NullAway")
    public JsonNode create(String text) {
      return wrap(treeOf(text));
    }

    @Override
    public JsonNode wrap(@Nullable Object tree) {
      return tree instanceof EditorTree seen ? seen : new EditorTree(tree, "");
    }
  }

  @Override
  public String getJsonPointer() {
    return pointer;
  }

  @Override
  public SimpleType getNodeType() {
    if (value instanceof BigDecimal number) {
      return number.stripTrailingZeros().scale() <= 0 ? SimpleType.INTEGER : SimpleType.NUMBER;
    } else if (value instanceof Map) {
      return SimpleType.OBJECT;
    } else if (value instanceof List) {
      return SimpleType.ARRAY;
    } else if (value instanceof Boolean) {
      return SimpleType.BOOLEAN;
    }
    return value == null ? SimpleType.NULL : SimpleType.STRING;
  }

  @Override
  public boolean asBoolean() {
    return Boolean.TRUE.equals(value);
  }

  @Override
  public String asString() {
    return String.valueOf(value);
  }

  @Override
  public BigInteger asInteger() {
    return asNumber().toBigInteger();
  }

  @Override
  public BigDecimal asNumber() {
    return new BigDecimal(asString());
  }

  @Override
  public List<JsonNode> asArray() {
    List<?> items = (List<?>) Objects.requireNonNull(value);
    return IntStream.range(0, items.size())
        .<JsonNode>mapToObj(i -> new EditorTree(items.get(i), pointer + "/" + i))
        .collect(toImmutableList());
  }

  @Override
  public Map<String, JsonNode> asObject() {
    ImmutableMap.Builder<String, JsonNode> fields = ImmutableMap.builder();
    ((Map<?, ?>) Objects.requireNonNull(value)).forEach((name, field) -> {
      String key = String.valueOf(name);
      fields.put(key, new EditorTree(field, pointer + "/" + JsonNode.encodeJsonPointer(key)));
    });
    return fields.buildOrThrow();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EditorTree seen && Objects.equals(value, seen.value);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(value);
  }
}
