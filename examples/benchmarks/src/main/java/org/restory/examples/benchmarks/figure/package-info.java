/** What was measured, as rows of one file: written by the run, and all that the page is made from. */
@NullMarked
package org.restory.examples.benchmarks.figure;

import org.jspecify.annotations.NullMarked;
