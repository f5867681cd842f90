package org.restory.examples.ehr.hooks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a call. What was sent along is cut out as it stands, since only FHIR's own parser may read it. */
public final class HookRequestReader {
  private static final int DEEPEST = 100;

  private final JsonFactory json = new JsonFactoryBuilder()
      .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
      .streamReadConstraints(
          StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
      .build();

  /**
   * The call in a body.
   *
   * @throws Refusal with 400 if it is no JSON, or not of the form that the standard gives, with the place
   */
  public HookRequest read(String body) {
    try (JsonParser parser = json.createParser(body)) {
      HookRequest request = new Parsing(body, parser).request();
      if (parser.nextToken() != null) {
        throw new Refusal(400, "the body goes on after its end; expected one JSON object");
      }
      return request;
    } catch (IOException e) {
      throw new Refusal(400, "the body is not JSON" + place(e), e);
    }
  }

  private static String place(IOException e) {
    return e instanceof com.fasterxml.jackson.core.JsonProcessingException json
            && json.getLocation() != null
        ? " at line " + json.getLocation().getLineNr() + ", column "
            + json.getLocation().getColumnNr()
        : "";
  }

  private static final class Parsing {
    private final String body;
    private final JsonParser parser;

    private @Nullable String hook;
    private @Nullable String instance;
    private @Nullable Map<String, String> context;
    private @Nullable String fhirServer;
    private Map<String, String> authorization = Map.of();
    private Map<String, String> prefetch = Map.of();

    Parsing(String body, JsonParser parser) {
      this.body = body;
      this.parser = parser;
    }

    HookRequest request() throws IOException {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new Refusal(400, "the body is no JSON object; expected one with hook and context");
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String field = parser.currentName();
        parser.nextToken();
        switch (field) {
          case "hook" -> hook = text(field);
          case "hookInstance" -> instance = text(field);
          case "context" -> context = texts(field);
          case "fhirServer" -> fhirServer = text(field);
          case "fhirAuthorization" -> authorization = texts(field);
          case "prefetch" -> prefetch = slices();
          default -> parser.skipChildren();
        }
      }
      return checked();
    }

    private HookRequest checked() {
      uuid(needed("hookInstance", instance));
      return new HookRequest(
          needed("hook", hook),
          ImmutableMap.copyOf(needed("context", context)),
          Optional.ofNullable(fhirServer).map(Parsing::url),
          token(),
          ImmutableMap.copyOf(prefetch));
    }

    private Optional<String> token() {
      String type = authorization.get("token_type");
      if (type != null && !type.equals("Bearer")) {
        throw new Refusal(
            400, "fhirAuthorization.token_type is not 'Bearer', the only one there is");
      }
      return Optional.ofNullable(authorization.get("access_token"));
    }

    private String text(String field) throws IOException {
      if (parser.currentToken() != JsonToken.VALUE_STRING) {
        throw new Refusal(400, field + " is no text; expected one");
      }
      return parser.getText();
    }

    /** The fields of an object that are texts; this service asks for no others. */
    private Map<String, String> texts(String name) throws IOException {
      object(name);
      Map<String, String> texts = new LinkedHashMap<>();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String field = parser.currentName();
        if (parser.nextToken() == JsonToken.VALUE_STRING) {
          texts.put(field, parser.getText());
        } else {
          parser.skipChildren();
        }
      }
      return texts;
    }

    private Map<String, String> slices() throws IOException {
      if (parser.currentToken() == JsonToken.VALUE_NULL) {
        return Map.of();
      }
      object("prefetch");
      Map<String, String> slices = new LinkedHashMap<>();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String key = parser.currentName();
        JsonToken token = parser.nextToken();
        if (token == JsonToken.START_OBJECT) {
          int from = Math.toIntExact(parser.currentTokenLocation().getCharOffset());
          parser.skipChildren();
          slices.put(
              key, body.substring(from, Math.toIntExact(parser.currentLocation().getCharOffset())));
        } else if (token == JsonToken.VALUE_NULL) {
          slices.put(key, "null");
        } else {
          throw new Refusal(
              400, "prefetch." + key + " is no JSON object; expected a FHIR resource or null");
        }
      }
      return slices;
    }

    private void object(String name) {
      if (parser.currentToken() != JsonToken.START_OBJECT) {
        throw new Refusal(400, name + " is no JSON object; expected one");
      }
    }

    private static <T> T needed(String field, @Nullable T value) {
      if (value == null) {
        throw new Refusal(400, field + " is missing; CDS Hooks 2.0.1 needs it");
      }
      return value;
    }

    private static void uuid(String text) {
      try {
        UUID.fromString(text);
      } catch (IllegalArgumentException e) {
        throw new Refusal(400, "hookInstance is no UUID; expected one for each call", e);
      }
    }

    private static URI url(String text) {
      try {
        URI url = URI.create(text);
        if (url.isAbsolute() && url.getHost() != null) {
          return url;
        }
      } catch (IllegalArgumentException e) {
        throw new Refusal(400, "fhirServer is no URL; expected an absolute one", e);
      }
      throw new Refusal(400, "fhirServer is no absolute URL; expected one");
    }
  }
}
