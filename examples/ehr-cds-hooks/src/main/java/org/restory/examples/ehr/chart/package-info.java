/** Reads a person's FHIR record: what they have stated, what a clinician could ask about, and what is left alone and why. Start with {@link org.restory.examples.ehr.chart.Reading}. */
@NullMarked
package org.restory.examples.ehr.chart;

import org.jspecify.annotations.NullMarked;
