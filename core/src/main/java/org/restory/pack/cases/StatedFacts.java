package org.restory.pack.cases;

import org.restory.context.Consents;
import org.restory.context.Fact;
import org.restory.context.Source;
import org.restory.context.Stated;
import org.restory.model.Concept;
import org.restory.model.Id;
import org.restory.model.person.AccessNeed;
import org.restory.model.person.Goal;
import org.restory.model.person.Signal;
import org.restory.model.person.Strength;
import org.restory.model.safety.SafetyConcern;
import org.restory.pack.text.Codec;
import org.restory.pack.text.Draft;
import org.restory.pack.text.Mapped;
import org.restory.pack.text.Scalars;
import org.restory.pack.text.Shape;
import org.restory.pack.text.Union;
import org.restory.pack.text.Verbatim;

/**
 * How a concept that was stated or noted stands in a file, known by the word for its kind.
 *
 * @param keyword the word, such as {@code goal}
 * @param kind the kind of concept
 * @param usually who states or notes such a thing, where nothing else is said
 * @param <T> the kind of concept
 */
public record StatedFacts<T extends Concept<T>>(String keyword, Class<T> kind, Source usually) {
  public static final StatedFacts<Goal> GOAL =
      new StatedFacts<>("goal", Goal.class, Source.CLIENT_STATED);
  public static final StatedFacts<Strength> STRENGTH =
      new StatedFacts<>("strength", Strength.class, Source.CLIENT_STATED);
  public static final StatedFacts<Signal> SIGNAL =
      new StatedFacts<>("signal", Signal.class, Source.CLINICIAN_NOTED);
  public static final StatedFacts<SafetyConcern> CONCERN =
      new StatedFacts<>("concern", SafetyConcern.class, Source.CLINICIAN_NOTED);
  public static final StatedFacts<AccessNeed> ACCESS_NEED =
      new StatedFacts<>("access-need", AccessNeed.class, Source.CLIENT_STATED);

  /** In a list of its own kind, where the id alone will do. */
  public Codec<Stated<T>> amongItsKind() {
    return shape().orJust(keyword);
  }

  /** Among facts of every kind, where the word must stand. */
  public Union<Fact> addTo(Union<Fact> facts) {
    return facts.form(
        keyword,
        Fact.class,
        fact -> fact instanceof Stated<?> stated && stated.kind() == kind,
        new Mapped<>(shape(), stated -> stated, this::ofKind));
  }

  private Shape<Stated<T>, Draft> shape() {
    Draft.Part<Id<T>> concept = new Draft.Part<>();
    Draft.Part<String> words = new Draft.Part<>();
    Draft.Part<Source> source = new Draft.Part<>();
    Draft.Part<Consents> consents = new Draft.Part<>();
    return Shape.<Stated<T>, Draft>of(
            Draft::new,
            draft -> Stated.<T>builder()
                .kind(kind)
                .concept(concept.of(draft))
                .words(words.in(draft))
                .source(source.of(draft, usually))
                .consents(consents.of(draft, Consents.none()))
                .build())
        .required(keyword, Scalars.id(kind), concept::set, Stated::concept)
        .optional("words", Verbatim.text(), words::set, Stated::words)
        .usually("source", usually, Scalars.oneOf(Source.class), source::set, Stated::source)
        .usually(
            "consents", Consents.none(), ConsentsCodec.consents(), consents::set, Stated::consents);
  }

  // The kind was compared before.
  @SuppressWarnings("unchecked")
  private Stated<T> ofKind(Fact fact) {
    return (Stated<T>) fact;
  }
}
