package org.restory.rule.effect;

import java.util.Optional;
import org.restory.check.Checks;
import org.restory.model.ConsentScope;
import org.restory.model.Id;
import org.restory.model.Rewording;
import org.restory.model.practice.Aim;

/** What a rule that holds brings about. Withholding always wins over raising. */
public sealed interface Effect {
  /** Whether the effect takes exercises away, so that its rule must say what would lift it. */
  default boolean restrains() {
    return false;
  }

  /** Whether no host and no later pack may set it aside. */
  default boolean firm() {
    return false;
  }

  /** The exercises it is about; empty for an effect on aims or on the session as a whole. */
  default Optional<Target> about() {
    return Optional.empty();
  }

  /** The same in other words. */
  default Effect reworded(Rewording words) {
    return this;
  }

  /**
   * Withholds, firmly, all work a client takes part in, and puts a notice first.
   *
   * @param notice what comes first, for the clinician
   */
  record Gate(String notice) implements Effect {
    @Override
    public Optional<Target> about() {
      return Optional.of(Target.clientWork());
    }

    /** Checks the notice. */
    public Gate {
      Checks.notBlank("notice of a gate", notice);
    }

    @Override
    public Gate reworded(Rewording words) {
      return new Gate(words.text("gate", notice));
    }

    @Override
    public boolean firm() {
      return true;
    }

    @Override
    public boolean restrains() {
      return true;
    }
  }

  /**
   * Withholds exercises.
   *
   * @param target which
   * @param firm whether a host may not override it
   */
  record Withhold(Target target, boolean firm) implements Effect {
    @Override
    public Optional<Target> about() {
      return Optional.of(target);
    }

    @Override
    public boolean restrains() {
      return true;
    }
  }

  /**
   * Withholds what goes deeper.
   *
   * @param max the greatest depth, 1 to 4
   * @param target among which exercises
   */
  record CapDepth(int max, Target target) implements Effect {
    @Override
    public Optional<Target> about() {
      return Optional.of(target);
    }

    /** Checks the depth. */
    public CapDepth {
      Checks.within("cap on depth", max, 1, 4);
    }

    @Override
    public boolean restrains() {
      return true;
    }
  }

  /**
   * Withholds what is seen further.
   *
   * @param max the greatest exposure, 0 to 4
   * @param target among which exercises
   */
  record CapExposure(int max, Target target) implements Effect {
    @Override
    public Optional<Target> about() {
      return Optional.of(target);
    }

    /** Checks the exposure. */
    public CapExposure {
      Checks.within("cap on exposure", max, 0, 4);
    }

    @Override
    public boolean restrains() {
      return true;
    }
  }

  /**
   * Withholds exercises unless the person has agreed to a use.
   *
   * @param scope the use
   * @param target which exercises
   */
  record RequireConsent(ConsentScope scope, Target target) implements Effect {
    @Override
    public Optional<Target> about() {
      return Optional.of(target);
    }

    @Override
    public boolean restrains() {
      return true;
    }
  }

  /**
   * Attaches a caution.
   *
   * @param text for the clinician
   * @param clientText for the client, where they should see one
   * @param target to which exercises
   */
  record Caution(String text, Optional<String> clientText, Target target) implements Effect {
    @Override
    public Optional<Target> about() {
      return Optional.of(target);
    }

    /** Checks the text. */
    public Caution {
      Checks.notBlank("text of a caution", text);
    }

    @Override
    public Caution reworded(Rewording words) {
      return new Caution(
          words.text("caution", text), words.text("client-text", clientText), target);
    }

    /** The same caution, with a text for the client. */
    public Caution withClientText(String clientText) {
      return new Caution(text, Optional.of(clientText), target);
    }
  }

  /**
   * Raises an aim.
   *
   * @param aim the aim
   * @param weight how strongly
   */
  record Raise(Id<Aim> aim, Weight weight) implements Effect {}

  /**
   * Prefers exercises among those that fit equally well.
   *
   * @param target which
   */
  record Prefer(Target target) implements Effect {
    @Override
    public Optional<Target> about() {
      return Optional.of(target);
    }
  }

  /**
   * Tells the clinician something about the session as a whole.
   *
   * @param text for the clinician
   * @param clientText for the client, where they should see it
   */
  record Notice(String text, Optional<String> clientText) implements Effect {
    /** Checks the text. */
    public Notice {
      Checks.notBlank("text of a notice", text);
    }

    @Override
    public Notice reworded(Rewording words) {
      return new Notice(words.text("notice", text), words.text("client-text", clientText));
    }

    /** The same notice, with a text for the client. */
    public Notice withClientText(String clientText) {
      return new Notice(text, Optional.of(clientText));
    }
  }
}
