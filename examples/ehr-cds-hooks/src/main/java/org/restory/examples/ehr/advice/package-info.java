/** What Restory recommends for one visit, with the record that is kept of it. Start with {@link org.restory.examples.ehr.advice.Advice}. */
@NullMarked
package org.restory.examples.ehr.advice;

import org.jspecify.annotations.NullMarked;
