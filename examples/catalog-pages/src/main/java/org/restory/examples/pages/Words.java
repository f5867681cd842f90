package org.restory.examples.pages;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.restory.model.Format;
import org.restory.model.Participation;
import org.restory.model.Phase;
import org.restory.model.practice.Audience;
import org.restory.model.practice.Step;
import org.restory.model.practice.Technique;
import org.restory.model.world.LifeDomain;

/** The library's fixed values in the words of people. */
final class Words {
  private static final ImmutableMap<Enum<?>, String> SPECIAL =
      ImmutableMap.<Enum<?>, String>builder()
          .put(Format.SELF_GUIDED, "self-guided")
          .put(Participation.CLIENT, "the client")
          .put(Participation.CLINICIAN, "the clinician alone")
          .put(Participation.JOINT, "client and clinician together")
          .put(Participation.GROUP, "a group with its facilitator")
          .put(Participation.SUPERVISION, "a clinician with a supervisor")
          .put(Step.Part.OPENING, "arriving")
          .put(Step.Part.CORE, "the work")
          .put(Step.Part.MEANING, "what stood out")
          .put(Step.Part.CLOSING, "landing")
          .put(Step.Actor.BOTH, "clinician and client")
          .put(Step.Actor.GROUP, "everyone in the group")
          .put(Step.Actor.SUPERVISEE, "the clinician in supervision")
          .put(Audience.CLIENT, "a client")
          .put(Audience.CLINICIAN, "a clinician")
          .put(Audience.JOINT, "client and clinician")
          .put(Audience.GROUP, "members of a group")
          .put(Audience.FACILITATOR, "the facilitator of a group")
          .put(Audience.SUPERVISEE, "a clinician in supervision")
          .put(Audience.SUPERVISOR, "a supervisor")
          .put(Audience.SELF_GUIDED, "a person alone")
          .put(LifeDomain.THERAPY_ITSELF, "this therapy")
          .put(LifeDomain.INCOME_BENEFITS, "income and benefits")
          .put(LifeDomain.POLICING_JUSTICE, "policing and justice")
          .put(LifeDomain.COMMUNITY_FAITH, "community and faith")
          .put(LifeDomain.ONLINE_MEDIA, "online and media")
          .put(LifeDomain.CIVIC_POLITICAL, "civic and political life")
          .put(Technique.Family.CRITICAL_CONSCIOUSNESS, "critical consciousness and power")
          .put(Technique.Family.SELF_ADVOCACY, "empowerment and self-advocacy")
          .put(Technique.Family.COMMUNITY, "community-based work")
          .put(Technique.Family.STABILIZING, "stabilizing, strengths and sustaining")
          .buildOrThrow();
  private static final List<String> DEPTHS =
      List.of("here and now", "present experience", "meaning, power and past", "core story");
  private static final List<String> EXPOSURES = List.of(
      "private", "one trusted person", "a closed group", "named in an institution", "public");

  private Words() {}

  /** A fixed value within a sentence. */
  static String of(Enum<?> value) {
    return SPECIAL.getOrDefault(value, value.name().toLowerCase(Locale.ROOT).replace('_', ' '));
  }

  /** Several, in the order of their declaration, such as "one, two or three". */
  static <E extends Enum<E>> String anyOf(Collection<E> values) {
    return join(values.stream().sorted().map(Words::of).toList(), " or ");
  }

  /** Several, in the order of their declaration, with commas. */
  static <E extends Enum<E>> String list(Collection<E> values) {
    return String.join(", ", values.stream().sorted().map(Words::of).toList());
  }

  /** Phases, in their order; all of them are said in a word. */
  static String phases(Collection<Phase> phases) {
    return phases.size() == Phase.values().length ? "any" : list(phases);
  }

  /** Several that are said already, such as "one, two or three". */
  static String join(List<String> parts, String last) {
    int most = parts.size() - 1;
    return most < 1
        ? String.join("", parts)
        : String.join(", ", parts.subList(0, most)) + last + parts.get(most);
  }

  /** A depth with its number, such as "2: present experience". */
  static String depth(int depth) {
    return depth + ": " + DEPTHS.get(depth - 1);
  }

  /** An exposure with its number, such as "0: private". */
  static String exposure(int exposure) {
    return exposure + ": " + EXPOSURES.get(exposure);
  }

  static String count(long number, String one) {
    return number + " " + (number == 1 ? one : one + "s");
  }

  static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
