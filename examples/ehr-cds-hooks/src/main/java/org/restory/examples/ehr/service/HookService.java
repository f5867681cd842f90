package org.restory.examples.ehr.service;

import com.google.common.collect.ImmutableList;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.restory.examples.ehr.advice.Advice;
import org.restory.examples.ehr.advice.AdviceShelf;
import org.restory.examples.ehr.advice.Advisor;
import org.restory.examples.ehr.advice.Visit;
import org.restory.examples.ehr.audit.AuditStore;
import org.restory.examples.ehr.audit.CardSlot;
import org.restory.examples.ehr.audit.Pseudonyms;
import org.restory.examples.ehr.audit.StoredRecord;
import org.restory.examples.ehr.cards.AdviceCards;
import org.restory.examples.ehr.cards.Delivery;
import org.restory.examples.ehr.chart.Chart;
import org.restory.examples.ehr.chart.ChartReader;
import org.restory.examples.ehr.hooks.Cards;
import org.restory.examples.ehr.hooks.HookRequest;
import org.restory.examples.ehr.hooks.Refusal;
import org.restory.examples.ehr.prefetch.ChartRequests;

/** Answers a call: chart, advice, record, cards. Nothing is answered before the record is kept. */
public final class HookService {
  private final ChartRequests charts;
  private final Advisor advisor;
  private final AdviceCards cards;
  private final AdviceShelf shelf;
  private final AuditStore audit;
  private final Pseudonyms pseudonyms;
  private final URI publicUrl;

  /**
   * A service.
   *
   * @param charts gets charts
   * @param advisor advises on them
   * @param cards says advice in cards
   * @param shelf keeps advice for as long as a clinician may look at it
   * @param audit keeps the records
   * @param pseudonyms names visits in them
   * @param publicUrl the URL under which clients know the service
   */
  public HookService(
      ChartRequests charts,
      Advisor advisor,
      AdviceCards cards,
      AdviceShelf shelf,
      AuditStore audit,
      Pseudonyms pseudonyms,
      URI publicUrl) {
    this.charts = charts;
    this.advisor = advisor;
    this.cards = cards;
    this.shelf = shelf;
    this.audit = audit;
    this.pseudonyms = pseudonyms;
    this.publicUrl = publicUrl;
  }

  /**
   * The cards for a call.
   *
   * @throws Refusal if it can't be answered, with the status that the standard gives
   */
  public Cards answer(Hooks service, HookRequest request) {
    Visit visit = visit(service, request);
    Chart chart = charts.chart(request);
    if (ChartReader.isDeceased(chart.patient())) {
      return new Cards(ImmutableList.of());
    }
    Advice advice = advisor.advise(chart, session(request, visit));
    ImmutableList<CardSlot> slots = CardSlot.three();
    Cards answer = cards.of(advice, delivery(visit, advice, slots));
    audit.add(new StoredRecord(
        advice.id(), advice.record(), Optional.of(visit.user()), Shown.on(answer, advice, slots)));
    return answer;
  }

  private static Visit visit(Hooks service, HookRequest request) {
    if (!request.hook().equals(service.hook())) {
      throw new Refusal(
          400, "the hook is not '" + service.hook() + "', the one that this service answers");
    }
    Optional<String> encounter = service.needsEncounter()
        ? Optional.of(request.required("encounterId"))
        : request.optional("encounterId");
    return new Visit(request.required("patientId"), encounter, request.required("userId"));
  }

  private String session(HookRequest request, Visit visit) {
    String issuer = request.fhirServer().map(URI::toString).orElse("");
    return pseudonyms.session(issuer, visit.patient(), visit.encounter());
  }

  private Delivery delivery(Visit visit, Advice advice, ImmutableList<CardSlot> slots) {
    URI page = URI.create(publicUrl + "/advice/" + shelf.put(advice, visit));
    return new Delivery(
        visit,
        page,
        slots.stream().map(CardSlot::card).collect(ImmutableList.<UUID>toImmutableList()));
  }
}
