package org.restory.choice;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.restory.check.Words;
import org.restory.model.Id;
import org.restory.rule.effect.Effect;
import org.restory.rule.effect.Target;

/** Says in a few words what an effect holds back. */
final class EffectWords {
  private EffectWords() {}

  static String of(Effect effect) {
    String about = effect.about().map(EffectWords::of).orElse("");
    if (effect instanceof Effect.CapDepth cap) {
      return about + ", deeper than " + cap.max();
    }
    if (effect instanceof Effect.CapExposure cap) {
      return about + ", more exposed than " + cap.max();
    }
    if (effect instanceof Effect.RequireConsent require) {
      return about + ", without consent to " + spaced(Words.of(require.scope()));
    }
    return about;
  }

  private static String of(Target target) {
    if (target.equals(Target.everything())) {
      return "everything";
    }
    if (target.equals(Target.clientWork())) {
      return "all work a client takes part in";
    }
    List<String> parts = new ArrayList<>();
    add(parts, "", ids(target.exercises()));
    add(parts, "technique ", ids(target.techniques()));
    add(parts, "family ", words(target.families()));
    add(parts, "framework ", ids(target.frameworks()));
    add(parts, "work with ", ids(target.tags()));
    add(parts, "work toward ", ids(target.aims()));
    add(parts, "work done by ", words(target.participations()));
    add(parts, "work for ", words(target.formats()));
    target.minDepth().ifPresent(depth -> parts.add("depth " + depth + " or more"));
    target.minExposure().ifPresent(exposure -> parts.add("exposure " + exposure + " or more"));
    if (target.notSelfGuided()) {
      parts.add("work that needs a clinician at hand");
    }
    if (target.withoutAdaptation()) {
      parts.add("work with no adaptation yet for a stated access need");
    }
    target.declinedTimes().ifPresent(n -> parts.add("kinds of work declined " + n + " times"));
    return String.join(", ", parts);
  }

  private static void add(List<String> parts, String before, String values) {
    if (!values.isEmpty()) {
      parts.add(before + values);
    }
  }

  private static <T> String ids(Collection<Id<T>> ids) {
    return ids.stream().map(EffectWords::slug).collect(joining(" or "));
  }

  private static <E extends Enum<E>> String words(Collection<E> values) {
    return values.stream().map(value -> spaced(Words.of(value))).collect(joining(" or "));
  }

  /** Without the namespace, which is no word for people. */
  private static String slug(Id<?> id) {
    return spaced(id.value().substring(id.value().indexOf(':') + 1));
  }

  private static String spaced(String slug) {
    return slug.replace('-', ' ');
  }
}
