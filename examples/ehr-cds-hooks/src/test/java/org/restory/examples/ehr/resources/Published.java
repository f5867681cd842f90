package org.restory.examples.ehr.resources;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.google.common.collect.ImmutableList;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.restory.account.RecordKey;
import org.restory.catalog.Catalog;
import org.restory.context.SessionContext;
import org.restory.examples.ehr.advice.Advice;
import org.restory.examples.ehr.advice.Advisor;
import org.restory.examples.ehr.advice.Catalogs;
import org.restory.examples.ehr.advice.Visit;
import org.restory.examples.ehr.chart.Chart;
import org.restory.examples.ehr.chart.Reading;
import org.restory.pack.CaseFormat;

/** What the service publishes of its own catalog, and of the cases that ship with Restory. */
final class Published {
  static final Instant WHEN = Instant.parse("2026-11-28T09:30:00Z");

  private final Catalog catalog = Catalogs.of(ImmutableList.of());
  private final CatalogResources definitions = CatalogResources.of(catalog, Addresses.standard());
  private final AdviceResources resources = AdviceResources.of(catalog, Addresses.standard());
  private final Visit visit = new Visit("p1", Optional.of("e1"), "Practitioner/17");

  Catalog catalog() {
    return catalog;
  }

  CatalogResources definitions() {
    return definitions;
  }

  AdviceResources resources() {
    return resources;
  }

  Visit visit() {
    return visit;
  }

  /** A definition that is there. */
  <R extends Resource> R find(Class<R> type, String id) {
    return type.cast(definitions.find(type.getSimpleName(), id).orElseThrow());
  }

  /** Every definition of a type. */
  <R extends Resource> ImmutableList<R> all(Class<R> type) {
    return definitions.all().stream()
        .filter(type::isInstance)
        .map(type::cast)
        .collect(ImmutableList.toImmutableList());
  }

  Stream<Advice> cases() {
    return CaseFormat.shippedNames().stream().map(CaseFormat::shipped).map(this::advice);
  }

  Advice advice(SessionContext context) {
    return advice(new Reading(context, ImmutableList.of(), ImmutableList.of()));
  }

  Advice advice(Reading reading) {
    Clock clock = Clock.fixed(WHEN, ZoneOffset.UTC);
    return new Advisor(chart -> reading, catalog, key(), clock)
        .advise(new Chart(new Patient(), Optional.of("e1"), ImmutableList.of()), "session-1");
  }

  static RecordKey key() {
    return RecordKey.of("thirty-two bytes that nobody may use".getBytes(US_ASCII));
  }

  Bundle bundle(Advice advice) {
    return resources.bundle(advice, visit);
  }

  static <R extends Resource> ImmutableList<R> in(Bundle bundle, Class<R> type) {
    return bundle.getEntry().stream()
        .map(BundleEntryComponent::getResource)
        .filter(type::isInstance)
        .map(type::cast)
        .collect(ImmutableList.toImmutableList());
  }
}
