package org.restory.examples.ehr.cards;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.restory.examples.ehr.advice.Advice;
import org.restory.examples.ehr.chart.Reading;
import org.restory.examples.ehr.chart.Reading.ToAsk;
import org.restory.examples.ehr.hooks.Card;
import org.restory.examples.ehr.hooks.CardSource;

/** The card of what stands in the record and is not the person's own word of today: to ask about, and not to assume. */
final class AskCard {
  private static final int SLOT = 2;
  private static final int MOST = 6;

  private final CardSource source;

  AskCard(CardSource source) {
    this.source = source;
  }

  Optional<Card> of(Advice advice, Delivery delivery) {
    Reading reading = advice.reading();
    if (reading.toAsk().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(AdviceCards.card(source, delivery, SLOT)
        .summary(
            "The record mentions what the person has not told of lately: you could ask, if they"
                + " want to speak of it.")
        .indicator(Card.Indicator.INFO)
        .detail(detail(reading.toAsk()))
        .build());
  }

  private static String detail(ImmutableList<ToAsk> toAsk) {
    Markdown detail = new Markdown()
        .paragraph(
            "None of this called for an exercise; a danger that is on record can hold some back."
                + " Codes can be old or wrong, and only the person can say what is so.")
        .list(toAsk.stream().limit(MOST).map(AskCard::line).toList());
    if (toAsk.size() > MOST) {
      detail.paragraph((toAsk.size() - MOST) + " more on the page.");
    }
    return detail.toString();
  }

  private static String line(ToAsk ask) {
    String when = ask.when().map(day -> ", " + day).orElse("");
    String why = switch (ask.why()) {
      case IN_RECORD -> "in the record";
      case LONG_AGO -> "answered long ago";
    };
    return Markdown.escape(ask.code().display()) + " (" + why + when + ")";
  }
}
