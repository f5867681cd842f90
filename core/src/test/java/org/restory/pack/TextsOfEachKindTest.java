package org.restory.pack;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.restory.catalog.Catalog;
import org.restory.catalog.InvalidContentException;
import org.restory.catalog.Pack;
import org.restory.catalog.Problem;
import org.restory.catalog.ProblemKind;
import org.restory.catalog.Translation;
import org.restory.check.Kinds;
import org.restory.model.Concept;
import org.restory.pack.WrittenLeaves.Leaf;
import org.restory.pack.concepts.Sections;
import org.restory.pack.text.YamlText;

/**
 * Of every kind of item, a translation may change each text for people and nothing else. What is a text is told by the form of the
 * files, so that a kind or a text that is forgotten is found here by its name.
 */
class TextsOfEachKindTest {
  /** What is written as text and is not for a translator: names and codes of others, and words that a host compares. */
  private static final Pattern NO_TEXT =
      Pattern.compile("number|codings\\..*|provenance\\.(author|version|license)|when\\..*"
          + "|(authors|title|venue|volume|issue|pages|doi|isbn|kind)@reference"
          + "|((code|answer)\\..*|edition|source)@code mapping");

  /** What a translation says of itself. */
  private static final Pattern ITS_OWN = Pattern.compile(
      "provenance\\.(author|version|reviewed|review-by|reviewers.*|reading-level|license)");

  /** What can't be another without something else being another, too. */
  private static final ImmutableSet<String> BOUND = ImmutableSet.of(
      "steps.1.part@exercise",
      "steps.2.part@exercise",
      "steps.1.minutes@exercise",
      "steps.2.minutes@exercise",
      "minutes@exercise",
      "parts.1.part@session shape",
      "parts.2.part@session shape",
      "stations.1.session@journey template",
      "reviews-at.1@journey template");

  static Stream<Named<Concept<?>>> items() {
    return SamplePack.PACK.concepts().stream().map(item -> Named.of(kind(item), item));
  }

  @Test
  void there_is_an_item_of_every_kind() {
    assertThat(items().map(Named::getName).distinct())
        .hasSameSizeAs(Sections.file().names());
  }

  @ParameterizedTest
  @MethodSource("items")
  void every_text_is_reworded(Concept<?> item) {
    Set<String> reworded = new LinkedHashSet<>();
    Concept<?> same = item.reworded((path, text) -> {
      reworded.add(path);
      return text;
    });

    assertThat(same).isEqualTo(item);
    assertThat(reworded)
        .containsExactlyInAnyOrderElementsOf(WrittenLeaves.of(item).stream()
            .filter(leaf -> isText(leaf, item))
            .map(Leaf::path)
            .toList());
  }

  @ParameterizedTest
  @MethodSource("items")
  void a_translation_that_changes_anything_else_is_told_what(Concept<?> item) {
    ImmutableList.Builder<String> bound = ImmutableList.builder();
    for (Leaf leaf : WrittenLeaves.of(item)) {
      if (leaf.path().equals("id")) {
        continue;
      }
      Optional<Concept<?>> changed = changed(item, leaf);
      if (changed.isEmpty()) {
        bound.add(leaf.path() + "@" + kind(item));
      } else if (isText(leaf, item) || ITS_OWN.matcher(leaf.path()).matches()) {
        assertThat(differences(changed.get())).as(leaf.path()).isEmpty();
      } else {
        assertThat(differences(changed.get()))
            .as(leaf.path())
            .singleElement()
            .satisfies(path -> assertThat(leaf.path() + ".").startsWith(path + "."));
      }
    }
    assertThat(bound.build()).isSubsetOf(BOUND);
  }

  private static boolean isText(Leaf leaf, Concept<?> item) {
    return leaf.isText()
        && !NO_TEXT.matcher(leaf.path()).matches()
        && !NO_TEXT.matcher(leaf.path() + "@" + kind(item)).matches();
  }

  private static Optional<Concept<?>> changed(Concept<?> item, Leaf leaf) {
    Object tree = Sections.file().write(List.of(item));
    return leaf.others()
        .map(other -> read(leaf.in(tree, other)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Concept<?>> read(Object sections) {
    try {
      Pack pack = PackFormat.read("p.yaml", "pack: p\nversion: 1\n" + YamlText.of(sections));
      return Optional.of(pack.concepts().get(0));
    } catch (InvalidContentException impossible) {
      return Optional.empty();
    }
  }

  /** The parts in which the sample's translation differs from it. */
  private static ImmutableList<String> differences(Concept<?> words) {
    Pack translating = Pack.builder()
        .name("turkish")
        .version("1")
        .addTranslates(Translation.builder()
            .of(SamplePack.PACK.name())
            .language(Locale.forLanguageTag("tr"))
            .addConcepts(words)
            .build())
        .build();
    InvalidContentException refused = catchThrowableOfType(
        InvalidContentException.class, () -> Catalog.of(SamplePack.PACK, translating));
    return refused.problems().stream()
        .filter(problem -> problem.kind() == ProblemKind.TRANSLATION_DIFFERS)
        .map(Problem::what)
        .map(what -> what.replaceAll(".* differs in '(.*)'", "$1"))
        .collect(toImmutableList());
  }

  private static String kind(Concept<?> item) {
    Class<?> type = item.getClass();
    return Kinds.name(type.isRecord() ? type : type.getSuperclass());
  }
}
