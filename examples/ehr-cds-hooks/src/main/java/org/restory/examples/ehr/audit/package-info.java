/**
 * The audit trail: the record of each recommendation and the feedback on it, in SQLite or PostgreSQL. It holds nothing that may not
 * persist, nor anything that tells of what was left out. Start with {@link org.restory.examples.ehr.audit.AuditStore}.
 */
@NullMarked
package org.restory.examples.ehr.audit;

import org.jspecify.annotations.NullMarked;
