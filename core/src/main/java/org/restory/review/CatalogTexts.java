package org.restory.review;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.restory.catalog.Catalog;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.GlossaryTerm;
import org.restory.model.practice.ReflectivePrompt;
import org.restory.review.Text.Role;
import org.restory.rule.Rule;
import org.restory.rule.effect.Effect;

/** The texts of a catalog that are offered to anyone. */
final class CatalogTexts {
  private CatalogTexts() {}

  static Stream<Text> of(Catalog catalog) {
    // A prompt written in a step has the way out of its exercise, which is read there.
    ImmutableSet<String> waysOut =
        catalog.offered(Exercise.class).stream().map(Exercise::optOut).collect(toImmutableSet());
    return Stream.of(
            catalog.offered(ReflectivePrompt.class).stream()
                .flatMap(prompt -> ofPrompt(prompt, waysOut)),
            catalog.offered(Exercise.class).stream().flatMap(ExerciseTexts::of),
            catalog.offered(Rule.class).stream().flatMap(CatalogTexts::ofRule),
            catalog.offered(GlossaryTerm.class).stream().flatMap(CatalogTexts::ofTerm),
            VocabularyTexts.of(catalog))
        .flatMap(texts -> texts);
  }

  private static Stream<Text> ofPrompt(ReflectivePrompt prompt, ImmutableSet<String> waysOut) {
    boolean forClient = prompt.audience().includesClient();
    Stream<Text> questions = Stream.concat(Stream.of(prompt.text()), prompt.followUp().stream())
        .map(words -> of(prompt, Role.QUESTION, forClient, words));
    Stream<Text> wayOut = Stream.of(prompt.optOut())
        .filter(words -> !waysOut.contains(words))
        .map(words -> of(prompt, Role.PLAIN, forClient, words));
    Stream<Text> notes =
        prompt.avoidIf().stream().map(words -> of(prompt, Role.NOTE, false, words));
    return Stream.of(questions, wayOut, notes).flatMap(texts -> texts);
  }

  private static Text of(ReflectivePrompt prompt, Role role, boolean forClient, String words) {
    return Text.of(ReflectivePrompt.class, prompt.id(), role, forClient, words);
  }

  private static Stream<Text> ofRule(Rule rule) {
    Stream<String> forClient = Stream.concat(
        Stream.of(rule.forClient()),
        rule.then().stream().map(CatalogTexts::forClient).flatMap(Optional::stream));
    Stream<String> notes = Stream.of(
            Stream.of(rule.because()),
            rule.liftsWhen().stream(),
            rule.then().stream().map(CatalogTexts::forClinician).flatMap(Optional::stream))
        .flatMap(words -> words);
    return Stream.concat(
        forClient.map(words -> Text.of(Rule.class, rule.id(), Role.PLAIN, true, words)),
        notes.map(words -> Text.of(Rule.class, rule.id(), Role.NOTE, false, words)));
  }

  private static Optional<String> forClient(Effect effect) {
    if (effect instanceof Effect.Caution caution) {
      return caution.clientText();
    }
    return effect instanceof Effect.Notice notice ? notice.clientText() : Optional.empty();
  }

  private static Optional<String> forClinician(Effect effect) {
    if (effect instanceof Effect.Caution caution) {
      return Optional.of(caution.text());
    }
    if (effect instanceof Effect.Gate gate) {
      return Optional.of(gate.notice());
    }
    return effect instanceof Effect.Notice notice ? Optional.of(notice.text()) : Optional.empty();
  }

  /** A term itself may be any word of the field; its meaning may not. */
  private static Stream<Text> ofTerm(GlossaryTerm term) {
    String meaning = term.about().description();
    return Stream.concat(
        Stream.of(Text.of(GlossaryTerm.class, term.id(), Role.PLAIN, true, meaning)),
        term.forClinician().stream()
            .map(words -> Text.of(GlossaryTerm.class, term.id(), Role.NOTE, false, words)));
  }
}
