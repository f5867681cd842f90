package org.restory.testing;

import static org.restory.testing.RandomTerms.abouts;
import static org.restory.testing.RandomTerms.ids;
import static org.restory.testing.RandomTerms.provenances;
import static org.restory.testing.RandomTerms.settled;
import static org.restory.testing.RandomTerms.some;
import static org.restory.testing.RandomTerms.someOf;
import static org.restory.testing.RandomTerms.texts;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.restory.catalog.Overrides;
import org.restory.catalog.Pack;
import org.restory.catalog.Retirement;
import org.restory.catalog.SourceStatement;
import org.restory.catalog.Translation;
import org.restory.catalog.VersionRange;
import org.restory.check.Limits;
import org.restory.model.About;
import org.restory.model.Concept;
import org.restory.model.HostAttribute;
import org.restory.model.Id;
import org.restory.model.Reference;
import org.restory.model.Tag;
import org.restory.model.person.AccessNeed;
import org.restory.model.person.Goal;
import org.restory.model.person.Identity;
import org.restory.model.person.IdentityDimension;
import org.restory.model.person.Preference;
import org.restory.model.person.Signal;
import org.restory.model.person.Strength;
import org.restory.model.practice.Framework;
import org.restory.model.practice.Principle;
import org.restory.model.safety.Instrument;
import org.restory.model.safety.Prerequisite;
import org.restory.model.safety.SafetyConcern;
import org.restory.model.world.Barrier;
import org.restory.model.world.Level;
import org.restory.model.world.LifeDomain;
import org.restory.model.world.Mechanism;
import org.restory.pack.concepts.Sections;

/** Random packs that say whatever a pack can say, whether or not a catalog would take them. */
public final class RandomPacks {
  private static final Arbitrary<Concept<?>> CONCEPTS =
      settled(Arbitraries.oneOf(vocabulary(), more(), work()));

  private RandomPacks() {}

  public static Arbitrary<Pack> any() {
    return Builders.withBuilder(Pack::builder)
        .use(texts())
        .in(Pack.Builder::name)
        .use(texts())
        .in(Pack.Builder::version)
        .use(texts())
        .withProbability(0.5)
        .in(Pack.Builder::title)
        .use(Arbitraries.of("acme", "null", "no", "a-b"))
        .withProbability(0.5)
        .in(Pack.Builder::namespace)
        .use(Arbitraries.maps(
                names(), Arbitraries.of(">=0.1 <2", "=1.0.0-rc.1", ">1,<=3").map(VersionRange::of))
            .ofMaxSize(2))
        .in(Pack.Builder::putAllRequires)
        .use(RandomTerms.lasting())
        .withProbability(0.5)
        .in(Pack.Builder::provenance)
        .use(statements())
        .withProbability(0.5)
        .in(Pack.Builder::sourceStatement)
        .use(concepts())
        .in(Pack.Builder::addAllConcepts)
        .use(some(overrides()))
        .in(Pack.Builder::addAllOverrides)
        .use(some(retirements()))
        .in(Pack.Builder::addAllRetires)
        .use(languages())
        .in(Pack.Builder::language)
        .use(some(translations()))
        .in(Pack.Builder::addAllTranslates)
        .build(Pack.Builder::build);
  }

  private static Arbitrary<SourceStatement> statements() {
    LocalDate day = LocalDate.of(2026, 1, 31);
    return Builders.withBuilder(SourceStatement::builder)
        .use(texts())
        .withProbability(0.5)
        .in(SourceStatement.Builder::developer)
        .use(texts())
        .withProbability(0.5)
        .in(SourceStatement.Builder::funding)
        .use(Arbitraries.integers().between(0, 40).map(day::plusDays))
        .withProbability(0.5)
        .in(SourceStatement.Builder::released)
        .use(Arbitraries.integers().between(40, 99).map(day::plusDays))
        .withProbability(0.5)
        .in(SourceStatement.Builder::revised)
        .use(texts())
        .withProbability(0.5)
        .in(SourceStatement.Builder::intendedUse)
        .use(some(texts()))
        .in(SourceStatement.Builder::addAllOutOfScope)
        .use(some(texts()))
        .in(SourceStatement.Builder::addAllLimits)
        .use(RandomTerms.dataElements())
        .withProbability(0.5)
        .in(SourceStatement.Builder::uses)
        .build(SourceStatement.Builder::build);
  }

  /** Up to six concepts of any kinds, in the order in which a pack holds them. */
  private static Arbitrary<ImmutableList<Concept<?>>> concepts() {
    return concept().list().uniqueElements().ofMaxSize(6).map(Sections::inOrder);
  }

  /** One concept of any kind. */
  public static Arbitrary<Concept<?>> concept() {
    return CONCEPTS;
  }

  private static Arbitrary<Concept<?>> vocabulary() {
    return Arbitraries.oneOf(List.of(
        plain(Framework::new),
        plain(Principle::new),
        plain(IdentityDimension::new),
        plain(Mechanism::new),
        plain(Strength::new),
        plain(Goal::new),
        plain(SafetyConcern::new),
        plain(Preference::new),
        plain(AccessNeed::new),
        plain(Tag::new),
        plain(HostAttribute::new)));
  }

  private static <T extends Concept<T>> Arbitrary<Concept<?>> plain(
      BiFunction<Id<T>, About, T> make) {
    return settled(Combinators.combine(RandomTerms.<T>ids(), abouts())
        .as((id, about) -> (Concept<?>) make.apply(id, about)));
  }

  private static Arbitrary<Concept<?>> more() {
    return Arbitraries.oneOf(List.of(
        widened(Combinators.combine(
                RandomTerms.<Identity>ids(),
                abouts(),
                RandomTerms.<IdentityDimension>ids(),
                RandomTerms.<Identity>ids().optional(0.5))
            .as(Identity::new)),
        widened(Combinators.combine(
                RandomTerms.<Signal>ids(), abouts(), Arbitraries.of(Signal.NotedBy.class))
            .as(Signal::new)),
        widened(Combinators.combine(RandomTerms.<Prerequisite>ids(), abouts(), texts())
            .as(Prerequisite::new)),
        widened(barriers()),
        widened(instruments()),
        widened(references()),
        widened(RandomCodes.mappings())));
  }

  private static Arbitrary<Concept<?>> work() {
    return Arbitraries.oneOf(List.of(
        widened(RandomWork.aims()),
        widened(RandomWork.techniques()),
        widened(RandomWork.exercises()),
        widened(RandomWork.prompts()),
        widened(RandomRuleWords.rules()),
        widened(RandomRuleWords.rules()),
        widened(RandomRuleWords.rules()),
        widened(RandomWork.shapes()),
        widened(RandomWork.journeys()),
        widened(RandomWork.terms())));
  }

  private static Arbitrary<Concept<?>> widened(Arbitrary<? extends Concept<?>> narrow) {
    return settled(narrow.map(concept -> concept));
  }

  private static Arbitrary<Barrier> barriers() {
    return Builders.withBuilder(Barrier::builder)
        .use(RandomTerms.<Barrier>ids())
        .in(Barrier.Builder::id)
        .use(abouts())
        .in(Barrier.Builder::about)
        .use(RandomTerms.<Barrier>ids())
        .withProbability(0.5)
        .in(Barrier.Builder::parent)
        .use(Arbitraries.of(Barrier.Family.class))
        .in(Barrier.Builder::family)
        .use(someOf(Level.class))
        .in(Barrier.Builder::addAllLevels)
        .use(someOf(LifeDomain.class))
        .in(Barrier.Builder::addAllDomains)
        .build(Barrier.Builder::build);
  }

  private static Arbitrary<Instrument> instruments() {
    return Builders.withBuilder(() -> Instrument.builder().min(-1.5).max(40.25))
        .use(RandomTerms.<Instrument>ids())
        .in(Instrument.Builder::id)
        .use(abouts())
        .in(Instrument.Builder::about)
        .use(Arbitraries.of(Instrument.Direction.class))
        .in(Instrument.Builder::higherIs)
        .use(Arbitraries.integers().between(1, 1000))
        .withProbability(0.5)
        .in(Instrument.Builder::items)
        .use(Arbitraries.of(3.0, 0.5))
        .withProbability(0.5)
        .in(Instrument.Builder::itemMax)
        .use(some(texts().map(name -> new Instrument.Band(name, 0, 25.5))))
        .in(Instrument.Builder::addAllBands)
        .use(texts())
        .in(Instrument.Builder::licence)
        .build(Instrument.Builder::build);
  }

  private static Arbitrary<Reference> references() {
    return Builders.withBuilder(Reference::builder)
        .use(RandomTerms.<Reference>ids())
        .in(Reference.Builder::id)
        .use(texts())
        .in(Reference.Builder::authors)
        .use(Arbitraries.integers().between(1900, 2100))
        .in(Reference.Builder::year)
        .use(texts())
        .in(Reference.Builder::title)
        .use(texts())
        .in(Reference.Builder::kind)
        .use(texts())
        .in(Reference.Builder::supports)
        .use(texts())
        .withProbability(0.5)
        .in(Reference.Builder::venue)
        .use(texts())
        .withProbability(0.5)
        .in(Reference.Builder::volume)
        .use(texts())
        .withProbability(0.5)
        .in(Reference.Builder::issue)
        .use(texts())
        .withProbability(0.5)
        .in(Reference.Builder::pages)
        .use(texts())
        .withProbability(0.5)
        .in(Reference.Builder::doi)
        .use(texts())
        .withProbability(0.5)
        .in(Reference.Builder::isbn)
        .use(provenances())
        .in(Reference.Builder::provenance)
        .build(Reference.Builder::build);
  }

  private static Arbitrary<Overrides> overrides() {
    return Combinators.combine(
            texts(), texts(), concept().list().uniqueElements().ofMinSize(1).ofMaxSize(3))
        .as((of, because, concepts) -> Overrides.builder()
            .of(of)
            .because(because)
            .addAllConcepts(Sections.inOrder(concepts))
            .build());
  }

  private static Arbitrary<Translation> translations() {
    return Combinators.combine(
            texts(), languages(), concept().list().uniqueElements().ofMinSize(1).ofMaxSize(3))
        .as((of, language, concepts) -> Translation.builder()
            .of(of)
            .language(language)
            .addAllConcepts(Sections.inOrder(concepts))
            .build());
  }

  private static Arbitrary<Locale> languages() {
    return Arbitraries.of("en", "es-MX", "tr", "zh-Hant").map(Locale::forLanguageTag);
  }

  /** Texts that are short enough for the name of a field. */
  private static Arbitrary<String> names() {
    return texts().filter(text -> text.length() <= Limits.NAME);
  }

  private static Arbitrary<Retirement> retirements() {
    return Combinators.combine(texts(), concept(), ids(), RandomTerms.withdrawals())
        .as((of, concept, id, withdrawal) -> new Retirement(of, kindOf(concept), id, withdrawal));
  }

  // An exercise is of a generated class, and is retired as an exercise.
  @SuppressWarnings("unchecked")
  private static Class<? extends Concept<?>> kindOf(Concept<?> concept) {
    Class<?> type = concept.getClass();
    return (Class<? extends Concept<?>>)
        (type.getSimpleName().startsWith("Immutable") ? type.getSuperclass() : type);
  }
}
