package org.restory.examples.ehr.http;

import io.javalin.config.JavalinConfig;

/** A part of what a server serves. */
public interface Part {
  /** Adds its routes. */
  void addTo(JavalinConfig config);
}
