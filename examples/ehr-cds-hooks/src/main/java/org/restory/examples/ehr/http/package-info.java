/**
 * The service over HTTP: routes, limits, errors, metrics and logs. It decides nothing. Start with
 * {@link org.restory.examples.ehr.http.EhrServer}.
 */
@NullMarked
package org.restory.examples.ehr.http;

import org.jspecify.annotations.NullMarked;
