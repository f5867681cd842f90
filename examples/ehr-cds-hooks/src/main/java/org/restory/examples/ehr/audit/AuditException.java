package org.restory.examples.ehr.audit;

/** The audit trail can't do what is asked: nothing was acknowledged, and its message says what to look at. */
public final class AuditException extends RuntimeException {
  private static final long serialVersionUID = 1;

  AuditException(String message, Throwable cause) {
    super(message, cause);
  }

  AuditException(String message) {
    super(message);
  }
}
