package org.restory.report;

import java.util.Optional;

/**
 * Something to know before any recommendation.
 *
 * @param text for the reader of the report
 * @param forClient the client's version, where they should see one
 * @param reason the rule that gives it; empty in a report for a client, since a rule's name can tell what was shared
 * @param gate whether it stands before all client work, such as standard care at acute risk
 */
public record Notice(
    String text, Optional<String> forClient, Optional<Reason> reason, boolean gate) {}
