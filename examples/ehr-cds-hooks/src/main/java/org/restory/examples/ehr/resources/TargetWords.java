package org.restory.examples.ehr.resources;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.restory.catalog.Catalog;
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
  private final Catalog catalog;

  TargetWords(Catalog catalog) {
    this.catalog = catalog;
  }

  String of(Target target) {
    if (target.equals(Target.everything())) {
      return "every exercise";
    }
    if (target.equals(Target.clientWork())) {
      return "all work that a client takes part in";
    }
    List<String> criteria = new ArrayList<>();
    add(criteria, "", names(Exercise.class, target.exercises()));
    add(criteria, "of the technique ", names(Technique.class, target.techniques()));
    add(criteria, "of the family ", values(target.families()));
    add(criteria, "of the framework ", names(Framework.class, target.frameworks()));
    add(criteria, "with ", names(Tag.class, target.tags()));
    add(criteria, "toward ", names(Aim.class, target.aims()));
    add(criteria, "done by ", values(target.participations()));
    add(criteria, "in the format ", values(target.formats()));
    target.minDepth().ifPresent(depth -> criteria.add("of depth " + depth + " or more"));
    target.minExposure().ifPresent(seen -> criteria.add("of exposure " + seen + " or more"));
    if (target.notSelfGuided()) {
      criteria.add("for which a clinician is needed");
    }
    if (target.withoutAdaptation()) {
      criteria.add("with no adaptation for an access need that was stated");
    }
    target
        .declinedTimes()
        .ifPresent(times -> criteria.add("of a technique declined " + times + " times or more"));
    return "exercises " + String.join(", ", criteria);
  }

  private static void add(List<String> criteria, String before, String words) {
    if (!words.isEmpty()) {
      criteria.add(before + words);
    }
  }

  private <T extends Concept<T>> String names(Class<T> kind, Collection<Id<T>> ids) {
    return oneOf(ids.stream().map(id -> "“" + catalog.get(kind, id).name() + "”"));
  }

  private static String values(Collection<? extends Enum<?>> values) {
    return oneOf(values.stream().map(value -> Words.code(value).replace('-', ' ')));
  }

  private static String oneOf(Stream<String> words) {
    return words.collect(joining(" or "));
  }
}
