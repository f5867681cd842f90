package org.restory.examples.ehr.http;

import ca.uhn.fhir.context.FhirContext;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.restory.examples.ehr.audit.AuditException;
import org.restory.examples.ehr.hooks.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells what went wrong as an OperationOutcome, as CDS Hooks 3.0.0-ballot asks, and to the log without a word of what was sent. */
final class Errors {
  private static final Logger LOG = LoggerFactory.getLogger(Errors.class);
  private static final int UNAVAILABLE = 503;

  private final FhirContext fhir;

  Errors(FhirContext fhir) {
    this.fhir = fhir;
  }

  void addTo(RoutesConfig routes) {
    routes.exception(Refusal.class, (e, http) -> tell(http, e.status(), e.words()));
    routes.exception(AuditException.class, (e, http) -> {
      logged(e);
      http.header("Retry-After", "5");
      tell(http, UNAVAILABLE, "the record can't be kept now, and nothing is advised without one");
    });
    routes.exception(
        HttpResponseException.class,
        (e, http) -> tell(http, e.getStatus(), String.valueOf(e.getMessage())));
    routes.exception(Exception.class, (e, http) -> {
      logged(e);
      tell(http, 500, "the service failed; its log says where");
    });
    routes.error(404, http -> {
      if (http.result() == null) {
        tell(http, 404, "there is nothing at this path");
      }
    });
  }

  /** Where it happened, and not what with: messages of libraries may quote what they were given. */
  private static void logged(Exception e) {
    StackTraceElement[] at = e.getStackTrace();
    LOG.atError()
        .addKeyValue("exception", e.getClass().getName())
        .addKeyValue("at", at.length == 0 ? "" : at[0].toString())
        .log("failed");
  }

  private void tell(Context http, int status, String words) {
    OperationOutcome outcome = new OperationOutcome();
    outcome.addIssue().setSeverity(IssueSeverity.ERROR).setCode(kind(status)).setDiagnostics(words);
    http.status(status)
        .contentType("application/fhir+json")
        .result(fhir.newJsonParser().encodeResourceToString(outcome));
  }

  private static IssueType kind(int status) {
    return switch (status) {
      case 401 -> IssueType.LOGIN;
      case 403 -> IssueType.FORBIDDEN;
      case 404 -> IssueType.NOTFOUND;
      case 405 -> IssueType.NOTSUPPORTED;
      case 412 -> IssueType.INCOMPLETE;
      case 413 -> IssueType.TOOLONG;
      case 503 -> IssueType.TRANSIENT;
      default -> status >= 500 ? IssueType.EXCEPTION : IssueType.INVALID;
    };
  }
}
