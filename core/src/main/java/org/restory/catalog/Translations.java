package org.restory.catalog;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Table;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.restory.check.Languages;
import org.restory.check.NearMatch;
import org.restory.model.Concept;

/**
 * What packs say in other languages. A translation is of one wording, that of the pack it names, and is checked against it; it
 * stands where a host chose its language and where that wording stands. So it is no matter whether another pack rewords the item
 * before the translation or after it: the other's wording stands, in its own language.
 */
final class Translations {
  private final Origins origins;
  private final Map<Wording, Said> wordings = new HashMap<>();
  private final Table<Wording, Locale, Translated> translated = HashBasedTable.create();

  Translations(Origins origins) {
    this.origins = origins;
  }

  /** Why a language can't be chosen, if no pack says anything in it. */
  static ImmutableList<Problem> problems(ImmutableList<Pack> packs, Locale chosen) {
    ImmutableSortedSet<String> spoken = packs.stream()
        .flatMap(pack -> Stream.concat(
            Stream.of(pack.language()), pack.translates().stream().map(Translation::language)))
        .map(Locale::toLanguageTag)
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
    return Languages.widening(chosen).stream().map(Locale::toLanguageTag).anyMatch(spoken::contains)
        ? ImmutableList.of()
        : ImmutableList.of(Problem.of(
                ProblemKind.UNKNOWN_LANGUAGE,
                "no pack says anything in language '" + chosen.toLanguageTag() + "'")
            .expecting("one of " + String.join(", ", spoken))
            .meaning(NearMatch.of(chosen.toLanguageTag(), spoken.stream())));
  }

  /** Notes how a pack words an item. */
  void say(Concept<?> concept, Pack pack) {
    wordings.put(new Wording(Use.of(concept), pack.name()), new Said(concept, pack));
  }

  /** Notes what a pack translates, and tells what of it can't stand. */
  ImmutableList<Problem> add(Pack by, Translation in, LayerCheck check) {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    for (Concept<?> words : in.concepts()) {
      Use item = Use.of(words);
      check
          .absence(item, in.of(), LayerCheck.Deed.TRANSLATE)
          .or(() -> refusal(in, words))
          .map(problem -> problem.located(placeOf(item, in)))
          .ifPresentOrElse(problems::add, () -> put(by, in, words));
    }
    return problems.build();
  }

  /** The nearest translation of a wording into a language, if its own is not as near. */
  Optional<Translated> nearest(Concept<?> concept, Pack pack, Locale language) {
    Map<Locale, Translated> there = translated.row(new Wording(Use.of(concept), pack.name()));
    return Languages.widening(language).stream()
        .takeWhile(each -> !each.equals(pack.language()))
        .flatMap(each -> Optional.ofNullable(there.get(each)).stream())
        .findFirst();
  }

  private void put(Pack by, Translation in, Concept<?> words) {
    Wording of = new Wording(Use.of(words), in.of());
    Said said = wordings.get(of);
    if (said != null) {
      translated.put(of, in.language(), new Translated(by, in, said.concept, words));
    }
  }

  private Optional<Problem> refusal(Translation in, Concept<?> words) {
    Use item = Use.of(words);
    Wording of = new Wording(item, in.of());
    Said said = wordings.get(of);
    if (said == null) {
      return origins
          .packOf(words)
          .map(pack -> Problem.of(
                  ProblemKind.CHANGED_BY_ANOTHER,
                  item.name() + " is in the words of pack '" + pack.name() + "', not of pack '"
                      + in.of() + "'")
              .expecting("'of: " + pack.name() + "'"));
    }
    String tag = in.language().toLanguageTag();
    if (in.language().equals(said.pack.language())) {
      return Optional.of(Problem.of(
              ProblemKind.SAME_LANGUAGE,
              item.name() + " of pack '" + in.of() + "' is in language '" + tag + "' already")
          .expecting("another language, or an override"));
    }
    Translated first = translated.get(of, in.language());
    if (first != null) {
      String where = first.place().map(Location::toString).orElse("pack " + first.by());
      return Optional.of(Problem.of(
              ProblemKind.TRANSLATED_TWICE,
              item.name() + " is translated into language '" + tag + "' twice")
          .expecting("one translation; the first is at " + where));
    }
    return Structure.difference(said.concept, words)
        .map(difference -> Problem.of(
                ProblemKind.TRANSLATION_DIFFERS,
                "translation of " + item.name() + " differs in '" + difference.path() + "'")
            .expecting(difference.expected() + ", as " + said.where(item) + " has it"));
  }

  /** Where a group translates an item; if it has done so before, where it does again. */
  private Optional<Location> placeOf(Use item, Translation in) {
    Optional<Location> place = in.places().of(item.kind(), item.id());
    Translated first = translated.get(new Wording(item, in.of()), in.language());
    return first != null && first.in().equals(in)
        ? in.places().ofSecond(item.kind(), item.id()).or(() -> place)
        : place;
  }

  /**
   * An item in the words of one pack.
   *
   * @param item the item
   * @param pack the name of the pack
   */
  private record Wording(Use item, String pack) {}

  private record Said(Concept<?> concept, Pack pack) {
    String where(Use item) {
      return pack.places()
          .of(item.kind(), item.id())
          .map(Location::toString)
          .orElse("pack " + pack);
    }
  }
}
