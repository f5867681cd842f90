package org.restory.model.practice;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.IntStream;
import org.immutables.value.Value;
import org.restory.check.Checks;
import org.restory.model.About;
import org.restory.model.Described;
import org.restory.model.Format;
import org.restory.model.Id;
import org.restory.model.Phase;
import org.restory.model.Rewording;

/**
 * An arc across sessions, as a suggestion: which aims each session may turn to, when to take stock, and what calls for a new
 * plan. What a person brings on the day always comes first.
 */
@Value.Immutable
public abstract sealed class JourneyTemplate implements Described<JourneyTemplate>
    permits ImmutableJourneyTemplate {
  JourneyTemplate() {}

  /** An empty builder; id and about are required. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public abstract Id<JourneyTemplate> id();

  @Override
  public abstract About about();

  /** The formats it is for; at least one. */
  public abstract ImmutableSet<Format> formats();

  /** Its sessions in order; at least one. */
  public abstract ImmutableList<Station> stations();

  /** The sessions that take stock, counted from 1. */
  public abstract ImmutableSet<Integer> reviewsAt();

  /** What holds throughout. */
  public abstract ImmutableList<String> keeps();

  /** What calls for a new plan. */
  public abstract ImmutableList<String> replanWhen();

  /** How many sessions it has. */
  public int sessions() {
    return stations().size();
  }

  @Override
  public JourneyTemplate reworded(Rewording words) {
    return ((ImmutableJourneyTemplate) this)
        .withAbout(about().reworded(words))
        .withStations(words.parts("stations", stations(), Station::reworded))
        .withKeeps(words.texts("keeps", keeps()))
        .withReplanWhen(words.texts("replan-when", replanWhen()));
  }

  @Value.Check
  void check() {
    String of = " of journey template '" + id() + "'";
    Checks.notEmpty("formats" + of, formats());
    Checks.notEmpty("stations" + of, stations());
    reviewsAt().forEach(session -> Checks.within("reviewsAt" + of, session, 1, sessions()));
    IntStream.range(0, sessions())
        .forEach(i -> checkArgument(
            stations().get(i).session() == i + 1,
            "station %s%s is session %s; expected session %s",
            i + 1,
            of,
            stations().get(i).session(),
            i + 1));
  }

  /** One session of a journey. */
  @Value.Immutable
  public abstract static sealed class Station permits ImmutableStation {
    Station() {}

    /** An empty builder; session, phase and why are required. */
    public static Builder builder() {
      return new Builder();
    }

    /** Which session it is, counted from 1. */
    public abstract int session();

    /** Where the work usually stands by then. */
    public abstract Phase phase();

    /** The aims it may turn to: one or two, so that no session is crowded. */
    public abstract ImmutableSet<Id<Aim>> aims();

    /** Aims to turn to in their place where nothing outside can be moved now, or as the person chooses. */
    public abstract ImmutableSet<Id<Aim>> orElse();

    /** What the session is for. */
    public abstract String why();

    Station reworded(Rewording words) {
      return ((ImmutableStation) this).withWhy(words.text("why", why()));
    }

    @Value.Check
    void check() {
      String of = " of session " + session();
      Checks.notBlank("why" + of, why());
      Checks.within("number of aims" + of, aims().size(), 1, 2);
      Checks.within("number of other aims" + of, orElse().size(), 0, 2);
    }

    /** Builds a station. */
    public static final class Builder extends ImmutableStation.Builder {
      Builder() {}
    }
  }

  /** Builds a template. */
  public static final class Builder extends ImmutableJourneyTemplate.Builder {
    Builder() {}
  }
}
