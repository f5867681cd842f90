/**
 * Invented patients to try the service with, behind a small read-only FHIR server. Nothing here is of use with people. Start with
 * {@link org.restory.examples.ehr.samples.SamplePatients}.
 */
@NullMarked
package org.restory.examples.ehr.samples;

import org.jspecify.annotations.NullMarked;
