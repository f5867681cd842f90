package org.restory.examples.pages;

import static org.restory.examples.pages.Markdown.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.restory.model.Concept;
import org.restory.model.Id;
import org.restory.model.Tag;
import org.restory.model.practice.Aim;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.Framework;
import org.restory.model.practice.Technique;
import org.restory.rule.effect.Target;

/** Which exercises an effect is about, in words. */
final class TargetWords {
  private final Library library;
  private final Page page;

  TargetWords(Library library, Page page) {
    this.library = library;
    this.page = page;
  }

  String of(Target target) {
    if (target.equals(Target.everything())) {
      return "every exercise";
    }
    if (target.equals(Target.clientWork())) {
      return "all work that a client takes part in";
    }
    List<String> parts = new ArrayList<>();
    add(parts, "named ", linked(Exercise.class, target.exercises()));
    add(parts, "of the technique ", linked(Technique.class, target.techniques()));
    add(parts, "of the family ", Words.anyOf(target.families()));
    add(parts, "of the framework ", linked(Framework.class, target.frameworks()));
    add(parts, "tagged ", tags(target));
    add(parts, "that serve ", linked(Aim.class, target.aims()));
    add(parts, "done by ", Words.anyOf(target.participations()));
    add(parts, "for the format ", Words.anyOf(target.formats()));
    target.minDepth().ifPresent(depth -> parts.add("of depth " + depth + " or more"));
    target.minExposure().ifPresent(exposure -> parts.add("of exposure " + exposure + " or more"));
    if (target.notSelfGuided()) {
      parts.add("that need a clinician at hand");
    }
    if (target.withoutAdaptation()) {
      parts.add("that say nothing yet for a stated access need");
    }
    target
        .declinedTimes()
        .ifPresent(
            times -> parts.add("of a technique declined at least " + Words.count(times, "time")));
    return "exercises " + String.join(", and ", parts);
  }

  private static void add(List<String> parts, String before, String values) {
    if (!values.isEmpty()) {
      parts.add(before + values);
    }
  }

  private String tags(Target target) {
    return Words.join(
        library
            .get(Tag.class, target.tags())
            .map(tag -> "“" + text(tag.name()) + "”")
            .toList(),
        " or ");
  }

  private <T extends Concept<T>> String linked(Class<T> kind, Collection<Id<T>> ids) {
    return Words.join(library.get(kind, ids).map(page::link).toList(), " or ");
  }
}
