/**
 * Holds the contenders to one answer before any of them is timed. Start with
 * {@link org.restory.examples.benchmarks.agreement.Agreement}.
 */
@NullMarked
package org.restory.examples.benchmarks.agreement;

import org.jspecify.annotations.NullMarked;
