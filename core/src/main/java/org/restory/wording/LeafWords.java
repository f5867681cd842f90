package org.restory.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.restory.catalog.Catalog;
import org.restory.model.Concept;
import org.restory.model.HostAttribute;
import org.restory.model.Id;
import org.restory.model.person.Identity;
import org.restory.model.person.IdentityDimension;
import org.restory.model.person.Preference;
import org.restory.model.practice.Aim;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.Technique;
import org.restory.model.safety.Instrument;
import org.restory.model.safety.Prerequisite;
import org.restory.rule.Range;
import org.restory.rule.condition.AimRaised;
import org.restory.rule.condition.AllianceEventNoted;
import org.restory.rule.condition.AttributeIs;
import org.restory.rule.condition.BarrierExperienced;
import org.restory.rule.condition.CircumstanceIs;
import org.restory.rule.condition.CircumstanceWithin;
import org.restory.rule.condition.ConceptStated;
import org.restory.rule.condition.ConsentGiven;
import org.restory.rule.condition.ExerciseOffered;
import org.restory.rule.condition.FactsSetAside;
import org.restory.rule.condition.IdentityVoiced;
import org.restory.rule.condition.IntersectionStated;
import org.restory.rule.condition.Leaf;
import org.restory.rule.condition.MeasurementWithin;
import org.restory.rule.condition.PositionsDiffer;
import org.restory.rule.condition.PreferenceStated;
import org.restory.rule.condition.ReadinessStated;

/** One stated fact, in plain words. */
final class LeafWords implements Leaf.Visitor<String> {
  private final Catalog catalog;

  LeafWords(Catalog catalog) {
    this.catalog = catalog;
  }

  @Override
  public String barrier(BarrierExperienced leaf) {
    return BarrierWords.of(leaf, catalog);
  }

  @Override
  public String identity(IdentityVoiced leaf) {
    List<String> parts = new ArrayList<>();
    parts.add("the client has voiced "
        + leaf.identity().map(id -> quoted(Identity.class, id)).orElse("something")
        + leaf.dimension()
            .map(id -> " of " + quoted(IdentityDimension.class, id))
            .orElse(leaf.identity().isPresent() ? "" : " of who they are"));
    range(parts, "salience", leaf.salience());
    any(parts, "position", leaf.positions());
    any(parts, "meaning", leaf.meanings());
    return String.join(", ", parts);
  }

  @Override
  public String intersection(IntersectionStated leaf) {
    String where = leaf.dimensions().isEmpty()
        ? ""
        : " that join " + all(IdentityDimension.class, leaf.dimensions());
    return "the client has stated sides of identity that meet" + where;
  }

  @Override
  public String difference(PositionsDiffer leaf) {
    return "the clinician sees a difference from the client on "
        + leaf.dimension()
            .map(id -> quoted(IdentityDimension.class, id))
            .orElse("a side of identity that the client has voiced");
  }

  @Override
  public String concept(ConceptStated<?> leaf) {
    return conceptOf(leaf);
  }

  private <T extends Concept<T>> String conceptOf(ConceptStated<T> leaf) {
    String kind =
        leaf.kind().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    return "the " + kind + " "
        + leaf.concept().map(id -> quoted(leaf.kind(), id)).orElse("of any sort") + " is stated";
  }

  @Override
  public String alliance(AllianceEventNoted leaf) {
    List<String> parts = new ArrayList<>();
    parts.add("this happened in the room: " + Phrases.anyOf(leaf.kinds()));
    any(parts, "by", leaf.by());
    any(parts, "spoken of:", leaf.discussed());
    return String.join(", ", parts);
  }

  @Override
  public String measurement(MeasurementWithin leaf) {
    List<String> parts = new ArrayList<>();
    String item = leaf.item().isPresent() ? ", item " + leaf.item().getAsInt() : "";
    parts.add("the measure " + quoted(Instrument.class, leaf.instrument()) + item + " was fed in");
    range(parts, "score", leaf.score());
    range(parts, "fall since the time before", leaf.fall());
    any(parts, "followed up:", leaf.followedUp());
    return String.join(", ", parts);
  }

  @Override
  public String exercise(ExerciseOffered leaf) {
    List<String> parts = new ArrayList<>();
    parts.add((leaf.times() > 1 ? leaf.times() + " exercises were" : "an exercise was")
        + " offered before");
    leaf.exercise().ifPresent(id -> parts.add(quoted(Exercise.class, id)));
    leaf.technique().ifPresent(id -> parts.add("of " + quoted(Technique.class, id)));
    range(parts, "depth", leaf.depth());
    any(parts, "and was", leaf.outcomes());
    range(parts, "sessions ago", leaf.sessionsAgo());
    return String.join(", ", parts);
  }

  @Override
  public String preference(PreferenceStated leaf) {
    return "the preference " + quoted(Preference.class, leaf.preference()) + " is stated as "
        + Phrases.of(leaf.stance());
  }

  @Override
  public String consent(ConsentGiven leaf) {
    return "the person has agreed to " + ConsentWords.of(leaf.scope());
  }

  @Override
  public String readiness(ReadinessStated leaf) {
    return "the prerequisite " + quoted(Prerequisite.class, leaf.prerequisite())
        + (leaf.met() ? " is met" : " is not met");
  }

  @Override
  public String circumstance(CircumstanceIs leaf) {
    return Phrases.of(leaf.kind()) + " is " + words(leaf.values());
  }

  @Override
  public String circumstance(CircumstanceWithin leaf) {
    return "the number of " + plural(Phrases.of(leaf.kind())) + " is " + of(leaf.range());
  }

  private static String plural(String word) {
    return word.equals("session") ? "this session" : word;
  }

  @Override
  public String aim(AimRaised leaf) {
    return "another rule calls for " + quoted(Aim.class, leaf.aim());
  }

  @Override
  public String attribute(AttributeIs leaf) {
    return "the host's " + quoted(HostAttribute.class, leaf.attribute()) + " is "
        + (leaf.values().isEmpty() ? of(leaf.range()) : words(leaf.values()));
  }

  @Override
  public String setAside(FactsSetAside leaf) {
    return "facts were left out (" + Phrases.anyOf(leaf.reasons()) + ")";
  }

  private <T extends Concept<T>> String quoted(Class<T> kind, Id<T> id) {
    return quoted(catalog, kind, id);
  }

  static <T extends Concept<T>> String quoted(Catalog catalog, Class<T> kind, Id<T> id) {
    return "“" + catalog.get(kind, id).name() + "”";
  }

  private <T extends Concept<T>> String all(Class<T> kind, Collection<Id<T>> ids) {
    return Phrases.join(ids.stream().map(id -> quoted(kind, id)).toList(), " and ");
  }

  private static String words(Collection<String> values) {
    return Phrases.join(
        values.stream().sorted().map(value -> value.replace('-', ' ')).toList(), " or ");
  }

  static <E extends Enum<E>> void any(List<String> parts, String before, Collection<E> values) {
    if (!values.isEmpty()) {
      parts.add(before + " " + Phrases.anyOf(values));
    }
  }

  static void range(List<String> parts, String before, Range range) {
    if (!range.isAny()) {
      parts.add(before + " " + of(range));
    }
  }

  private static String of(Range range) {
    return range
        .toString()
        .replace(">= ", "at least ")
        .replace("<= ", "at most ")
        .replace("= ", "")
        .replace("..", " to ");
  }
}
