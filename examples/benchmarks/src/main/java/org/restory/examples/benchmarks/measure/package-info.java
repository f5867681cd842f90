/**
 * Times what contenders do, with JMH, each in processes of its own. Start with
 * {@link org.restory.examples.benchmarks.measure.Run}.
 */
@NullMarked
package org.restory.examples.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
