package org.restory.examples.ehr.cards;

import java.util.Optional;
import org.restory.examples.ehr.advice.Advice;
import org.restory.examples.ehr.hooks.Card;
import org.restory.examples.ehr.hooks.CardSource;
import org.restory.report.Notice;
import org.restory.report.Reason;

/** The card that comes first: what to mind before any exercise. */
final class SafetyCard {
  private static final int SLOT = 0;

  private final CardSource source;

  SafetyCard(CardSource source) {
    this.source = source;
  }

  Optional<Card> of(Advice advice, Delivery delivery) {
    var notices = advice.report().notices();
    if (notices.isEmpty()) {
      return Optional.empty();
    }
    boolean gate = notices.stream().anyMatch(Notice::gate);
    String summary = gate
        ? "Before any exercise: your service's own care for safety comes first."
        : "To mind before any exercise is offered.";
    Markdown detail = new Markdown();
    for (Notice notice : notices) {
      detail.paragraph(Markdown.strong(notice.text()));
      notice.reason().map(Reason::because).map(Markdown::escape).ifPresent(detail::paragraph);
    }
    return Optional.of(AdviceCards.card(source, delivery, SLOT)
        .summary(summary)
        .indicator(gate ? Card.Indicator.WARNING : Card.Indicator.INFO)
        .detail(detail
            .paragraph("This supports your judgment, and replaces neither it nor crisis care.")
            .toString())
        .build());
  }
}
