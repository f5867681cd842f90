/**
 * What the service does with a call: chart, advice, record, cards; and with what became of them. Start with
 * {@link org.restory.examples.ehr.service.HookService}.
 */
@NullMarked
package org.restory.examples.ehr.service;

import org.jspecify.annotations.NullMarked;
