package org.restory.testkit;

import org.restory.report.Reason;

/**
 * The rule that is expected to stand behind something in a report. Made by {@link RestoryAssertions#because(String)}.
 *
 * @param rule its id, such as {@code acme:letters-call-for-a-map}, or its number, such as {@code RS05}
 */
public record Because(String rule) {
  boolean isBehind(Reason reason) {
    return reason.rule().filter(id -> id.value().equals(rule)).isPresent()
        || reason.number().filter(rule::equals).isPresent();
  }
}
