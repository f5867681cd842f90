/**
 * Rules and cases that favour no engine, in a language all of them can say, and the same as Restory's own. Start with
 * {@link org.restory.examples.benchmarks.workload.Workload}.
 */
@NullMarked
package org.restory.examples.benchmarks.workload;

import org.jspecify.annotations.NullMarked;
