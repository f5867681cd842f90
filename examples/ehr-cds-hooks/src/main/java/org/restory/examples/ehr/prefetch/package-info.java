/**
 * Gets a person's chart for a call: from what the client sent along, and what is missing from its FHIR server. Start with
 * {@link org.restory.examples.ehr.prefetch.ChartRequests}.
 */
@NullMarked
package org.restory.examples.ehr.prefetch;

import org.jspecify.annotations.NullMarked;
