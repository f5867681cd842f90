package org.restory.examples.ehr.prefetch;

import static java.util.Objects.requireNonNull;

import ca.uhn.fhir.context.FhirContext;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.restory.examples.ehr.chart.Chart;
import org.restory.examples.ehr.hooks.HookRequest;
import org.restory.examples.ehr.hooks.Refusal;

/** Makes the chart for a call. */
public final class ChartRequests {
  private static final int PRECONDITION_FAILED = 412;
  private static final String NOTHING = "null";

  private final FhirText fhir;
  private final FhirServers servers;

  /**
   * Charts from what is sent along, and from servers for the rest.
   *
   * @param fhir FHIR R4
   * @param servers those that may be asked
   */
  public ChartRequests(FhirContext fhir, FhirServers servers) {
    this.fhir = new FhirText(fhir);
    this.servers = servers;
  }

  /**
   * The chart of the person whom a call is about.
   *
   * @throws Refusal with 412 if what is needed can't be had, 422 if it is no FHIR R4, 400 if it is about another person
   */
  public Chart chart(HookRequest request) {
    ImmutableMap<Templates, CompletableFuture<String>> texts = texts(request);
    Patient patient = patient(request, texts);
    ImmutableList.Builder<Resource> resources = ImmutableList.builder();
    texts.forEach((template, text) -> {
      if (template != Templates.PATIENT) {
        content(template, text)
            .ifPresent(resource -> entries(template, resource)
                .filter(each -> !(each instanceof OperationOutcome))
                .forEach(resources::add));
      }
    });
    ImmutableList<Resource> all = resources.build();
    new SamePerson(request.required("patientId")).check(all);
    return new Chart(patient, request.optional("encounterId"), all);
  }

  /** What was sent along, and all that was not, asked for at once. */
  private ImmutableMap<Templates, CompletableFuture<String>> texts(HookRequest request) {
    ImmutableMap.Builder<Templates, CompletableFuture<String>> texts = ImmutableMap.builder();
    for (Templates template : Templates.values()) {
      template.queryFor(request).ifPresent(query -> {
        String sent = request.prefetch().get(template.key());
        texts.put(
            template,
            sent == null
                ? servers.ask(request, template.key(), query)
                : CompletableFuture.completedFuture(sent));
      });
    }
    return texts.buildOrThrow();
  }

  private Patient patient(
      HookRequest request, ImmutableMap<Templates, CompletableFuture<String>> texts) {
    Resource resource = content(Templates.PATIENT, requireNonNull(texts.get(Templates.PATIENT)))
        .orElseThrow(() -> new Refusal(
            PRECONDITION_FAILED, "prefetch.patient is null; nothing is recommended for nobody"));
    if (!(resource instanceof Patient patient)) {
      throw new Refusal(
          PRECONDITION_FAILED, "prefetch.patient is no Patient; expected the one of the context");
    }
    if (!request.required("patientId").equals(patient.getIdElement().getIdPart())) {
      throw new Refusal(
          400,
          "prefetch.patient is not the person of context.patientId, or does not say who it is");
    }
    return patient;
  }

  private Optional<Resource> content(Templates template, CompletableFuture<String> coming) {
    String text = arrived(coming);
    return text.equals(NOTHING)
        ? Optional.empty()
        : Optional.of(fhir.read("prefetch." + template.key(), text));
  }

  private static String arrived(CompletableFuture<String> coming) {
    try {
      return coming.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof Refusal refusal ? refusal : e;
    }
  }

  private static Stream<Resource> entries(Templates template, Resource resource) {
    if (!(resource instanceof Bundle bundle)) {
      return Stream.of(resource);
    }
    if (bundle.getLink("next") != null && template == Templates.CONSENTS) {
      throw new Refusal(
          PRECONDITION_FAILED,
          "prefetch.consents has more pages; send all, since a refusal may stand on any of them");
    }
    return bundle.getEntry().stream()
        .filter(Bundle.BundleEntryComponent::hasResource)
        .map(Bundle.BundleEntryComponent::getResource);
  }
}
