package org.restory.examples.ehr.cards;

import com.google.common.collect.ImmutableList;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.restory.catalog.Catalog;
import org.restory.examples.ehr.advice.Advice;
import org.restory.examples.ehr.hooks.Card;
import org.restory.examples.ehr.hooks.CardSource;
import org.restory.examples.ehr.hooks.Cards;
import org.restory.examples.ehr.hooks.HookCoding;
import org.restory.examples.ehr.hooks.Link;
import org.restory.model.Id;
import org.restory.model.practice.Exercise;
import org.restory.report.Recommendation;

/** Makes the cards for advice: safety first, at most three in all. */
public final class AdviceCards {
  private final SafetyCard safety;
  private final ExercisesCard exercises;
  private final AskCard ask;

  /**
   * Makes cards in the name of a service.
   *
   * @param about a page about the service, absolute
   * @param suggestions makes what a clinician can take up
   */
  public AdviceCards(Catalog catalog, URI about, Suggestions suggestions) {
    CardSource source = new CardSource(
        "Restory",
        about,
        Optional.of(new HookCoding(
            "social-justice-therapy",
            "https://restory.org/fhir/CodeSystem/topic",
            Optional.of("Social justice therapy"))));
    this.safety = new SafetyCard(source);
    this.exercises = new ExercisesCard(source, new CardSources(catalog), suggestions);
    this.ask = new AskCard(source);
  }

  /** The cards, what matters most first. */
  public Cards of(Advice advice, Delivery delivery) {
    return new Cards(Stream.of(
            safety.of(advice, delivery), exercises.of(advice, delivery), ask.of(advice, delivery))
        .flatMap(Optional::stream)
        .collect(ImmutableList.toImmutableList()));
  }

  /** What the card of exercises suggests, in its order. */
  public static ImmutableList<Id<Exercise>> suggestedBy(Advice advice) {
    return ExercisesCard.first(advice).stream()
        .map(Recommendation::exercise)
        .collect(ImmutableList.toImmutableList());
  }

  static Card.Builder card(CardSource source, Delivery delivery, int slot) {
    return Card.builder()
        .uuid(delivery.slots().get(slot))
        .source(source)
        .addLinks(new Link("Why, why not, and sources", delivery.page()))
        .addAllOverrideReasons(OverrideReasons.all());
  }
}
