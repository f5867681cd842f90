package org.restory.testing;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import org.restory.model.About;
import org.restory.model.Coding;
import org.restory.model.DataElement;
import org.restory.model.Evidence;
import org.restory.model.Id;
import org.restory.model.Provenance;
import org.restory.model.Provenance.Withdrawal;
import org.restory.model.Reference;
import org.restory.model.Sensitivity;
import org.restory.rule.Range;

/** Random ids, texts and what all concepts have; texts of every sort that a format could take for something else. */
final class RandomTerms {
  private static final String[] TRICKY = {
    "null",
    "true",
    "no",
    "12",
    "1.0",
    "1e3",
    "0x1F",
    "2026-01-31",
    "~",
    "-",
    "- a",
    "a: b",
    "a #b",
    "# a",
    "'a'",
    "\"a\"",
    "{a: b}",
    "[a]",
    "*a",
    "&a",
    "!a",
    "|",
    ">",
    "%a",
    "@a",
    "`a",
    "? a",
    "a:",
    ":a",
    ">= 3",
    "any",
    "a\nb",
    "a\n\nb",
    "a \n b",
    "a\tb",
    "- a\n- b",
    "é",
    "日本語",
    "\uD83C\uDF31",
    "a\u00a0b",
    "a\u2028b",
    "a\u0085b",
    "\u200Fa",
    "a\\nb",
    "...",
    "---",
    "a  b",
    "= 1",
    "2..4",
    "a\u0007b",
    "on",
    "y",
    "a\r\nb",
    "\uFEFFa",
    "a, b",
    "a]",
    "a}"
  };
  private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

  private static final Arbitrary<String> TEXTS = settled(Arbitraries.oneOf(
          Arbitraries.of(
              "One thing.", "Another thing, said plainly.", "A third?", "Long. ".repeat(40)),
          Arbitraries.of(TRICKY),
          Arbitraries.strings().ofMinLength(1).ofMaxLength(30).filter(RandomTerms::isWritten))
      .map(String::strip));
  private static final Arbitrary<Provenance> PROVENANCES = settled(said());
  private static final Arbitrary<About> ABOUTS = settled(described());

  private RandomTerms() {}

  /** The same values, from a generator made once. */
  static <T> Arbitrary<T> settled(Arbitrary<T> values) {
    return new Settled<>(values.generator(1000, true));
  }

  /** Equals no other, so that jqwik need not look through all that it is made of to tell it from others. */
  private static final class Settled<T> implements Arbitrary<T> {
    private final RandomGenerator<T> generator;

    Settled(RandomGenerator<T> generator) {
      this.generator = generator;
    }

    @Override
    public RandomGenerator<T> generator(int genSize) {
      return generator;
    }

    /** They are among what the generator gives. */
    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
      return EdgeCases.none();
    }
  }

  /** A text with no white space around it. */
  static Arbitrary<String> texts() {
    return TEXTS;
  }

  private static boolean isWritten(String text) {
    return !text.isBlank() && text.chars().noneMatch(c -> Character.isSurrogate((char) c));
  }

  /** Ids, with and without a namespace; words that YAML knows otherwise are among them. */
  static <T> Arbitrary<Id<T>> ids() {
    return Arbitraries.of("a", "b-2", "acme:c", "null", "true", "no", "y", "an-id-with-many-words")
        .map(Id::of);
  }

  static <T> Arbitrary<ImmutableSet<T>> some(Arbitrary<T> values) {
    return values.list().uniqueElements().ofMaxSize(2).map(ImmutableSet::copyOf);
  }

  static <T> Arbitrary<ImmutableSet<T>> oneOrMore(Arbitrary<T> values) {
    return values.list().uniqueElements().ofMinSize(1).ofMaxSize(3).map(ImmutableSet::copyOf);
  }

  static <E extends Enum<E>> Arbitrary<ImmutableSet<E>> someOf(Class<E> type) {
    return some(Arbitraries.of(type));
  }

  static <E extends Enum<E>> Arbitrary<ImmutableSet<E>> oneOrMoreOf(Class<E> type) {
    return oneOrMore(Arbitraries.of(type));
  }

  /** Ranges with ends of either sign, whole and not. */
  static Arbitrary<Range> ranges() {
    Arbitrary<Double> numbers = Arbitraries.oneOf(
        Arbitraries.integers().between(-9, 99).map(Integer::doubleValue),
        Arbitraries.of(0.5, -0.000001, 2.25, 999_999_999.0, 123_456.654321));
    return Arbitraries.oneOf(
        numbers.map(Range::atLeast),
        numbers.map(Range::atMost),
        numbers.map(Range::exactly),
        Combinators.combine(numbers, numbers)
            .as((a, b) -> Range.between(Math.min(a, b), Math.max(a, b))));
  }

  static Arbitrary<About> abouts() {
    return ABOUTS;
  }

  private static Arbitrary<About> described() {
    return Builders.withBuilder(About::builder)
        .use(texts())
        .in(About.Builder::name)
        .use(texts())
        .in(About.Builder::description)
        .use(texts())
        .withProbability(0.3)
        .in(About.Builder::number)
        .use(some(codings()))
        .in(About.Builder::addAllCodings)
        .use(some(RandomTerms.<Reference>ids()))
        .in(About.Builder::addAllReferences)
        .use(Arbitraries.of(Sensitivity.class))
        .in(About.Builder::sensitivity)
        .use(dataElements())
        .withProbability(0.4)
        .in(About.Builder::dataElements)
        .use(provenances())
        .in(About.Builder::provenance)
        .build(About.Builder::build);
  }

  static Arbitrary<Coding> codings() {
    return Combinators.combine(texts(), texts(), texts()).as(Coding::new);
  }

  /** Kinds of data about a person; none, one or some. */
  static Arbitrary<ImmutableSet<DataElement>> dataElements() {
    return someOf(DataElement.class).map(Sets::immutableEnumSet);
  }

  /** What is said of where an item comes from; often nothing. */
  static Arbitrary<Provenance> provenances() {
    return PROVENANCES;
  }

  private static Arbitrary<Provenance> said() {
    return Combinators.combine(lasting(), withdrawals().optional(0.3), Arbitraries.of(true, false))
        .as((provenance, withdrawn, said) -> said
            ? Provenance.builder()
                .author(provenance.author())
                .version(provenance.version())
                .reviewed(provenance.reviewed())
                .reviewBy(provenance.reviewBy())
                .addAllReviewers(provenance.reviewers())
                .readingLevel(provenance.readingLevel())
                .license(provenance.license())
                .withdrawn(withdrawn)
                .build()
            : Provenance.unstated());
  }

  /** Provenance of what is not withdrawn. */
  static Arbitrary<Provenance> lasting() {
    return Builders.withBuilder(Provenance::builder)
        .use(texts())
        .withProbability(0.5)
        .in(Provenance.Builder::author)
        .use(texts())
        .withProbability(0.5)
        .in(Provenance.Builder::version)
        .use(Arbitraries.integers().between(0, 40).map(DAY::plusDays))
        .withProbability(0.5)
        .in(Provenance.Builder::reviewed)
        .use(Arbitraries.integers().between(41, 99).map(DAY::plusDays))
        .withProbability(0.5)
        .in(Provenance.Builder::reviewBy)
        .use(someOf(Provenance.Reviewer.class))
        .in(Provenance.Builder::addAllReviewers)
        .use(Arbitraries.integers().between(1, 18))
        .withProbability(0.5)
        .in(Provenance.Builder::readingLevel)
        .use(texts())
        .withProbability(0.5)
        .in(Provenance.Builder::license)
        .build(Provenance.Builder::build);
  }

  static Arbitrary<Withdrawal> withdrawals() {
    Arbitrary<Optional<Id<?>>> replacements =
        RandomTerms.<Reference>ids().optional().map(id -> id.map(each -> each));
    return Combinators.combine(
            Arbitraries.integers().between(0, 9).map(DAY::plusDays), texts(), replacements)
        .as(Withdrawal::new);
  }

  static Arbitrary<Evidence> evidence() {
    return Builders.withBuilder(Evidence::builder)
        .use(Arbitraries.of(Evidence.Kind.class))
        .in(Evidence.Builder::kind)
        .use(Arbitraries.of(Evidence.Finding.class))
        .in(Evidence.Builder::finding)
        .use(texts())
        .in(Evidence.Builder::note)
        .use(some(RandomTerms.<Reference>ids()))
        .in(Evidence.Builder::addAllReferences)
        .build(Evidence.Builder::build);
  }
}
