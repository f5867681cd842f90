package org.restory.wording;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.restory.model.world.LifeDomain;

/** Puts words together. */
final class Phrases {
  private Phrases() {}

  /** A fixed value within a sentence. */
  static String of(Enum<?> value) {
    if (value instanceof LifeDomain domain) {
      return ofDomain(domain);
    }
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String ofDomain(LifeDomain domain) {
    return switch (domain) {
      case THERAPY_ITSELF -> "this therapy";
      case INCOME_BENEFITS -> "income and benefits";
      case POLICING_JUSTICE -> "policing and justice";
      case COMMUNITY_FAITH -> "community and faith";
      case ONLINE_MEDIA -> "online and media";
      case CIVIC_POLITICAL -> "civic and political life";
      default -> domain.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    };
  }

  /** Several, in the order of their declaration, such as "one, two or three". */
  static <E extends Enum<E>> String anyOf(Collection<E> values) {
    return join(values.stream().sorted().map(Phrases::of).toList(), " or ");
  }

  /** Several that are said already, such as "one, two or three". */
  static String join(List<String> parts, String last) {
    int most = parts.size() - 1;
    return most < 1
        ? String.join("", parts)
        : String.join(", ", parts.subList(0, most)) + last + parts.get(most);
  }
}
