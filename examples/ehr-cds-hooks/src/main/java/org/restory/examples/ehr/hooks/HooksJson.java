package org.restory.examples.ehr.hooks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.guava.GuavaModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;

/** Writes answers as JSON without a null or an empty element (rule 3; {@code "cards": []} is the exception). */
public final class HooksJson {
  private final ObjectWriter writer = JsonMapper.builder()
      .addModules(new GuavaModule(), new Jdk8Module())
      .defaultPropertyInclusion(
          JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
      .build()
      .writer();

  /** The answer as JSON. */
  public String write(Cards cards) {
    return json(cards);
  }

  /** The answer to discovery as JSON. */
  public String write(ServiceDescription.Discovery discovery) {
    return json(discovery);
  }

  private String json(Object value) {
    try {
      return writer.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an answer can't be written as JSON", e);
    }
  }
}
