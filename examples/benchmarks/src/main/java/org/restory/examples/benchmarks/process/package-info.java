/** What is measured from outside: how long a whole process takes to its first answer, and what a contender brings with it. */
@NullMarked
package org.restory.examples.benchmarks.process;

import org.jspecify.annotations.NullMarked;
