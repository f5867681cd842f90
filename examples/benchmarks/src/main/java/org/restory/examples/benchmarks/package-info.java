/** Restory beside the engines a vendor might pick instead: the same rules, the same cases, the same answers, one run. */
@NullMarked
package org.restory.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
