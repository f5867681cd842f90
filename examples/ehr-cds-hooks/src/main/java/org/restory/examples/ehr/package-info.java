/** Restory in an EHR: starts the service and holds its settings. */
@NullMarked
package org.restory.examples.ehr;

import org.jspecify.annotations.NullMarked;
