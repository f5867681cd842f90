package org.restory.examples.ehr;

import ca.uhn.fhir.context.FhirContext;
import com.google.common.base.Ticker;
import com.google.common.collect.ImmutableList;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.restory.catalog.Catalog;
import org.restory.examples.ehr.advice.AdviceShelf;
import org.restory.examples.ehr.advice.Advisor;
import org.restory.examples.ehr.audit.AuditKey;
import org.restory.examples.ehr.audit.AuditStore;
import org.restory.examples.ehr.cards.AdviceCards;
import org.restory.examples.ehr.chart.Chart;
import org.restory.examples.ehr.chart.ChartReader;
import org.restory.examples.ehr.chart.Reading;
import org.restory.examples.ehr.crosswalk.Crosswalk;
import org.restory.examples.ehr.http.CatalogRoutes;
import org.restory.examples.ehr.http.HookRoutes;
import org.restory.examples.ehr.http.PageRoutes;
import org.restory.examples.ehr.http.Part;
import org.restory.examples.ehr.page.AdvicePage;
import org.restory.examples.ehr.prefetch.ChartRequests;
import org.restory.examples.ehr.prefetch.FhirServers;
import org.restory.examples.ehr.resources.Addresses;
import org.restory.examples.ehr.resources.AdviceResources;
import org.restory.examples.ehr.resources.CatalogResources;
import org.restory.examples.ehr.samples.SamplePatients;
import org.restory.examples.ehr.samples.SampleRoutes;
import org.restory.examples.ehr.service.FeedbackService;
import org.restory.examples.ehr.service.HookService;
import org.restory.examples.ehr.service.TaskSuggestions;
import org.restory.examples.ehr.trust.AnyCaller;
import org.restory.examples.ehr.trust.SignedCalls;
import org.restory.examples.ehr.trust.Trust;

/** Puts together what is served, from the inside out. */
final class Assembly {
  private static final String VERSION = "0.1.0";
  private static final int MOST_ADVICE = 2_000;

  private final Settings settings;
  private final FhirContext fhir;
  private final Catalog catalog;
  private final AuditKey key;
  private final AuditStore audit;
  private final Clock clock;
  private final AdviceShelf shelf;

  Assembly(Settings settings, FhirContext fhir, Catalog catalog, AuditKey key, AuditStore audit) {
    this.settings = settings;
    this.fhir = fhir;
    this.catalog = catalog;
    this.key = key;
    this.audit = audit;
    this.clock = settings.clock();
    this.shelf = new AdviceShelf(settings.adviceKept(), MOST_ADVICE, Ticker.systemTicker());
  }

  ImmutableList<Part> parts(Part operation) {
    ImmutableList.Builder<Part> parts = ImmutableList.builder();
    parts.add(
        new HookRoutes(
            hooks(),
            new FeedbackService(audit, clock),
            trust(),
            settings.publicUrl(),
            VERSION,
            settings.mostBytes()),
        new PageRoutes(
            shelf,
            AdvicePage.of(catalog, settings.adviceKept()),
            AdviceResources.of(catalog, addresses()),
            fhir),
        new CatalogRoutes(CatalogResources.of(catalog, addresses()), fhir),
        operation);
    if (settings.samples()) {
      parts.add(new SampleRoutes(SamplePatients.load(fhir), fhir));
    }
    return parts.build();
  }

  private HookService hooks() {
    FhirServers servers =
        new FhirServers(settings.fhirServers(), settings.fhirWithin(), settings.mostBytes());
    Advisor advisor = new Advisor(reader(), catalog, key.digests(), clock);
    TaskSuggestions suggestions =
        new TaskSuggestions(AdviceResources.of(catalog, addresses()), key.suggestions(), fhir);
    return new HookService(
        new ChartRequests(fhir, servers),
        advisor,
        new AdviceCards(catalog, settings.publicUrl(), suggestions),
        shelf,
        audit,
        key.pseudonyms(),
        settings.publicUrl());
  }

  private Function<Chart, Reading> reader() {
    ChartReader reader = new ChartReader(catalog, Crosswalk.of(catalog), settings.staleAfter());
    return chart -> reader.read(chart, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
  }

  private Trust trust() {
    return settings.anyCaller()
        ? new AnyCaller()
        : new SignedCalls(settings.clients(), Clock.systemUTC());
  }

  private Addresses addresses() {
    return Addresses.standard();
  }
}
