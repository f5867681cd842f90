package org.restory.examples.ehr.cards;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;

/** JSON without an element that is null or empty, which CDS Hooks allows nowhere (rule 3). */
final class FilledJson {
  private static final JsonMapper JSON = new JsonMapper();

  private FilledJson() {}

  static String of(String json) {
    try {
      JsonNode tree = JSON.readTree(json);
      strip(tree);
      return JSON.writeValueAsString(tree);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what is to be an extension is no JSON", e);
    }
  }

  private static void strip(JsonNode node) {
    if (node instanceof ObjectNode || node instanceof ArrayNode) {
      for (Iterator<JsonNode> parts = node.elements(); parts.hasNext(); ) {
        JsonNode part = parts.next();
        strip(part);
        if (isEmpty(part)) {
          parts.remove();
        }
      }
    }
  }

  private static boolean isEmpty(JsonNode node) {
    return node.isNull()
        || (node.isContainerNode() && node.isEmpty())
        || (node.isTextual() && node.textValue().isEmpty());
  }
}
