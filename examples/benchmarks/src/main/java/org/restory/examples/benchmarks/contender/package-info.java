/**
 * The engines that are compared, each as its own experts would use it for this job. Start with
 * {@link org.restory.examples.benchmarks.contender.Contender}.
 */
@NullMarked
package org.restory.examples.benchmarks.contender;

import org.jspecify.annotations.NullMarked;
