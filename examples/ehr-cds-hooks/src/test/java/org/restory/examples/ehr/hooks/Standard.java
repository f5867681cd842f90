package org.restory.examples.ehr.hooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Holds JSON against the text of CDS Hooks 2.0.1. */
public final class Standard {
  private static final String ID = "https://restory.org/test/cds-hooks";

  private final ObjectMapper json = new ObjectMapper();
  private final Validator validator =
      new ValidatorFactory().withJsonNodeFactory(new JacksonNode.Factory()).createValidator();

  /** The standard as it was written down. */
  public Standard() {
    validator.registerSchema(text());
  }

  /** What a response breaks of the standard. */
  public List<String> brokenByResponse(String body) {
    return broken("response", body);
  }

  /** What an answer to discovery breaks of the standard. */
  public List<String> brokenByDiscovery(String body) {
    return broken("discovery", body);
  }

  private List<String> broken(String shape, String body) {
    try {
      JsonNode node = json.readTree(body);
      String schema = "{\"$ref\": \"" + ID + "#/$defs/" + shape + "\"}";
      java.net.URI uri = validator.registerSchema(schema);
      return validator.validate(uri, node).getErrors().stream()
          .map(error -> error.getInstanceLocation() + ": " + error.getError())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text() {
    try (InputStream schema = Standard.class.getResourceAsStream("cds-hooks-2.0.1.schema.json")) {
      return new String(Objects.requireNonNull(schema).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
