package org.restory.examples.ehr.hooks;

import static org.restory.examples.ehr.hooks.Rules.filled;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/**
 * One service as discovery tells of it (2.0.1, Discovery; version and hookVersion are of 3.0.0-ballot).
 *
 * @param hook the hook that calls it
 * @param id its name in the URL
 * @param title a short name for people
 * @param description what it does
 * @param prefetch by key, the query whose answer it wants to be sent along
 * @param usageRequirements what has to be so for it to be of use
 * @param version the service's own version
 * @param hookVersion the version of the hook
 */
public record ServiceDescription(
    String hook,
    String id,
    String title,
    String description,
    ImmutableMap<String, String> prefetch,
    String usageRequirements,
    String version,
    String hookVersion) {
  /**
   * Checks that hook, id and description say something.
   *
   * @throws IllegalArgumentException if one is blank
   */
  public ServiceDescription {
    filled("service.hook", hook);
    filled("service.id", id);
    filled("service.description", description);
  }

  /**
   * The answer to discovery.
   *
   * @param services all services
   */
  public record Discovery(ImmutableList<ServiceDescription> services) {}
}
