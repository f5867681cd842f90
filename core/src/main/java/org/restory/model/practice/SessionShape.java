package org.restory.model.practice;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;
import org.restory.check.Checks;
import org.restory.model.About;
import org.restory.model.Described;
import org.restory.model.Format;
import org.restory.model.Id;
import org.restory.model.Rewording;

/** How a session of some length may be laid out, from arriving to landing. A planner fits exercises into it. */
@Value.Immutable
public abstract sealed class SessionShape implements Described<SessionShape>
    permits ImmutableSessionShape {
  SessionShape() {}

  /** An empty builder; id, about, minutes and settlingMinutes are required. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public abstract Id<SessionShape> id();

  @Override
  public abstract About about();

  /** The formats it is for; at least one. */
  public abstract ImmutableSet<Format> formats();

  /** How long the whole session is, in minutes. */
  public abstract int minutes();

  /** The parts in order, an opening first and a closing last. */
  public abstract ImmutableList<Part> parts();

  /** How many minutes at the end bring nothing new. */
  public abstract int settlingMinutes();

  /** What holds throughout. */
  public abstract ImmutableList<String> keeps();

  @Override
  public SessionShape reworded(Rewording words) {
    return ((ImmutableSessionShape) this)
        .withAbout(about().reworded(words))
        .withParts(words.parts("parts", parts(), Part::reworded))
        .withKeeps(words.texts("keeps", keeps()));
  }

  @Value.Check
  void check() {
    String of = " of session shape '" + id() + "'";
    Checks.notEmpty("formats" + of, formats());
    Checks.notEmpty("parts" + of, parts());
    Checks.within("minutes" + of, minutes(), 1, 480);
    Checks.within("settlingMinutes" + of, settlingMinutes(), 0, minutes());
    int least = parts().stream().mapToInt(Part::minutesFrom).sum();
    int most = parts().stream().mapToInt(Part::minutesTo).sum();
    checkArgument(
        least <= minutes() && minutes() <= most,
        "minutes%s are %s; expected %s to %s, the sum of its parts",
        of,
        minutes(),
        least,
        most);
    checkArgument(
        parts().get(0).part() == Step.Part.OPENING
            && parts().get(parts().size() - 1).part() == Step.Part.CLOSING,
        "parts%s run from %s to %s; expected an opening first and a closing last",
        of,
        parts().get(0).part(),
        parts().get(parts().size() - 1).part());
  }

  /**
   * One part of a session.
   *
   * @param name what it is called
   * @param part what it is in the arc of the session
   * @param minutesFrom its shortest length in minutes, at least 1
   * @param minutesTo its longest length in minutes
   * @param does what happens in it
   */
  public record Part(String name, Step.Part part, int minutesFrom, int minutesTo, String does) {
    /** Checks names and lengths. */
    public Part {
      Checks.notBlank("name of a part", name);
      Checks.notBlank("does of part '" + name + "'", does);
      Checks.within("minutesFrom of part '" + name + "'", minutesFrom, 1, 480);
      Checks.within("minutesTo of part '" + name + "'", minutesTo, minutesFrom, 480);
    }

    Part reworded(Rewording words) {
      return new Part(
          words.text("name", name), part, minutesFrom, minutesTo, words.text("does", does));
    }
  }

  /** Builds a shape. */
  public static final class Builder extends ImmutableSessionShape.Builder {
    Builder() {}
  }
}
