/** From figures to the page on performance: its tables, its charts, and which targets hold. Measures nothing. */
@NullMarked
package org.restory.examples.benchmarks.page;

import org.jspecify.annotations.NullMarked;
