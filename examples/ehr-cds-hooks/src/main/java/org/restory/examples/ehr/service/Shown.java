package org.restory.examples.ehr.service;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.UUID;
import org.restory.examples.ehr.advice.Advice;
import org.restory.examples.ehr.audit.CardSlot;
import org.restory.examples.ehr.cards.AdviceCards;
import org.restory.examples.ehr.hooks.Card;
import org.restory.examples.ehr.hooks.Cards;
import org.restory.model.Id;
import org.restory.model.practice.Exercise;

/** What each card suggests, for the record. */
final class Shown {
  private Shown() {}

  static ImmutableList<CardSlot> on(Cards cards, Advice advice, ImmutableList<CardSlot> slots) {
    ImmutableList<Id<Exercise>> offered = AdviceCards.suggestedBy(advice);
    ImmutableMap<UUID, Card> byId =
        cards.cards().stream().collect(ImmutableMap.toImmutableMap(Card::uuid, card -> card));
    return slots.stream()
        .map(slot -> {
          Card card = byId.get(slot.card());
          return card == null || card.suggestions().isEmpty() ? slot : slot.suggesting(offered);
        })
        .collect(ImmutableList.toImmutableList());
  }
}
