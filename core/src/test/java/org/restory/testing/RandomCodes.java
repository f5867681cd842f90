package org.restory.testing;

import static org.restory.testing.RandomTerms.codings;
import static org.restory.testing.RandomTerms.provenances;
import static org.restory.testing.RandomTerms.texts;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.restory.model.Concept;
import org.restory.model.code.CodeMapping;
import org.restory.model.code.Meaning;
import org.restory.model.person.AccessNeed;
import org.restory.model.person.Goal;
import org.restory.model.person.Signal;
import org.restory.model.person.Strength;
import org.restory.model.safety.Instrument;
import org.restory.model.safety.SafetyConcern;
import org.restory.model.world.Barrier;

/** Random codes of other systems, with what they have to do with concepts of any kind, or with none. */
final class RandomCodes {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

  private RandomCodes() {}

  static Arbitrary<CodeMapping> mappings() {
    return Arbitraries.oneOf(related(), unmatched());
  }

  private static Arbitrary<CodeMapping> related() {
    return Combinators.combine(
            some(),
            meanings(),
            Arbitraries.of(CodeMapping.Relation.class)
                .filter(relation -> relation != CodeMapping.Relation.UNMATCHED),
            texts().optional(0.5))
        .as((mapping, meaning, relation, note) ->
            mapping.means(meaning).relation(relation).note(note).build());
  }

  private static Arbitrary<CodeMapping> unmatched() {
    return Combinators.combine(some(), texts())
        .as((mapping, note) ->
            mapping.relation(CodeMapping.Relation.UNMATCHED).note(note).build());
  }

  private static Arbitrary<CodeMapping.Builder> some() {
    return Builders.withBuilder(CodeMapping::builder)
        .use(RandomTerms.<CodeMapping>ids())
        .in(CodeMapping.Builder::id)
        .use(codings())
        .in(CodeMapping.Builder::code)
        .use(asked())
        .in((mapping, asked) -> asked.in(mapping))
        .use(texts())
        .in(CodeMapping.Builder::edition)
        .use(Arbitraries.of(CodeMapping.Direction.class))
        .in(CodeMapping.Builder::direction)
        .use(Arbitraries.of(CodeMapping.Status.class))
        .in(CodeMapping.Builder::status)
        .use(Arbitraries.of(CodeMapping.Checked.class))
        .in(CodeMapping.Builder::checked)
        .use(texts())
        .in(CodeMapping.Builder::source)
        .use(Arbitraries.integers().between(0, 40).map(DAY::plusDays))
        .in(CodeMapping.Builder::asOf)
        .use(provenances())
        .in(CodeMapping.Builder::provenance)
        .build(mapping -> mapping);
  }

  /** What of the answers to a question is meant: any, one, or those from a number on. */
  private static Arbitrary<Asked> asked() {
    return Arbitraries.oneOf(
        Arbitraries.just(mapping -> mapping),
        codings().map(answer -> mapping -> mapping.answer(answer)),
        Arbitraries.of(-1.0, 0.0, 0.5, 3.0).map(number -> mapping -> mapping.atLeast(number)));
  }

  private interface Asked {
    CodeMapping.Builder in(CodeMapping.Builder mapping);
  }

  private static Arbitrary<Meaning> meanings() {
    return Arbitraries.oneOf(
        of(Barrier.class),
        of(Strength.class),
        of(Goal.class),
        of(Signal.class),
        of(SafetyConcern.class),
        of(AccessNeed.class),
        of(Instrument.class),
        Combinators.combine(
                RandomTerms.<Instrument>ids(), Arbitraries.integers().between(1, 1000))
            .as(Meaning::item));
  }

  private static <T extends Concept<T>> Arbitrary<Meaning> of(Class<T> kind) {
    return RandomTerms.<T>ids().map(id -> Meaning.of(kind, id));
  }
}
