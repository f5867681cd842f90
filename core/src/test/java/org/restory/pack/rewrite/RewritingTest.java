package org.restory.pack.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.restory.catalog.Pack;
import org.restory.model.Concept;
import org.restory.model.Id;
import org.restory.model.practice.ReflectivePrompt;
import org.restory.pack.PackFormat;
import org.restory.pack.concepts.Section;
import org.restory.pack.concepts.Sections;
import org.restory.pack.text.Node;
import org.restory.pack.text.Reading;
import org.restory.pack.text.YamlText;
import org.restory.pack.text.YamlTree;
import org.restory.testing.RandomPacks;

/** Every shipped file can be rewritten item by item, and what is not meant to change does not. */
class RewritingTest {
  private static final Path STANDARD = Path.of("src/main/resources/org/restory/pack/standard");
  private static final ImmutableList<FileContent> FILES = files();
  private static final String AUTHORS_OWN_ORDER = "modes: [silent, write]";
  private static final ImmutableList<String> TEXTS = ImmutableList.of(
      "Another text.",
      "What, if anything, is here? And is it a lot, or a little?",
      "A long text that goes on and on, since some have more to say than others do. "
          .repeat(5)
          .strip(),
      "With: a colon, # a hash, 'single' and \"double\" marks",
      "- a dash, then {braces} and [brackets]",
      "Two lines,\nof which this is the second.",
      "One paragraph.\n\n  And another, indented.",
      "yes",
      "Ünïcödé, 日本語, \uD83C\uDF31 and a\u00a0gap",
      "Odd \u2028 characters \u0085 and\ta tab",
      "A line of its own:\n- and a list\n- of two");

  @Provide
  Arbitrary<FileContent> shipped() {
    return Arbitraries.of(FILES);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(TEXTS);
  }

  private static ImmutableList<FileContent> files() {
    try (Stream<Path> all = Files.walk(STANDARD)) {
      return all.filter(file -> file.toString().endsWith(".yaml"))
          .sorted()
          .map(file -> FileContent.read(file.getFileName().toString(), read(file)))
          .filter(file -> !file.concepts().isEmpty())
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Example
  void an_item_that_is_said_as_it_was_changes_nothing() {
    assertThat(FILES).hasSizeGreaterThan(30).allSatisfy(file -> {
      Edits edits = new Edits(file.text());
      Piece whole = Pieces.of(file.text());
      assertThat(file.concepts()).allSatisfy(concept -> {
        Section<?> section = Sections.of(concept);
        Address at = Addresses.of(file.root(), section, concept.id()).get(0);
        Object written = section.written(concept);
        if (!at.steps().contains("steps")) {
          new Revision(edits, new Spelling(edits, false)).change(at.in(whole), written, written);
        }
        assertThat(Rewriting.with(file, concept).text()).isEqualTo(file.text());
      });
      assertThat(edits.made()).isEqualTo(file.text());
    });
  }

  @Property(tries = 150)
  void a_text_that_changes_changes_no_more_than_itself(
      @ForAll("shipped") FileContent shipped,
      @ForAll Random random,
      @ForAll("texts") String text,
      @ForAll boolean windows) {
    FileContent file =
        windows ? FileContent.read(shipped.file(), shipped.text().replace("\n", "\r\n")) : shipped;
    Concept<?> concept = anyOf(file.concepts(), random);
    Section<?> section = Sections.of(concept);
    Address item = Addresses.of(file.root(), section, concept.id()).get(0);
    Object written = section.written(concept);
    List<Address> fields = new ArrayList<>();
    texts(written, Address.of(), fields);
    fields.removeIf(field -> !stands(item, field, file.root()));
    Assume.that(!fields.isEmpty());
    Address field = anyOf(fields, random);
    Concept<?> changed = read(section, replaced(written, field.steps(), text));

    FileContent made = Rewriting.with(file, changed);

    Piece before = item.then(field.steps().toArray()).in(Pieces.of(file.text()));
    assertThat(made.text())
        .startsWith(file.text().substring(0, before.start()))
        .endsWith(file.text().substring(before.end()));
    assertThat(made.concepts()).contains(changed);
    if (windows) {
      assertThat(made.text().replace("\r\n", "")).doesNotContain("\n", "\r");
    }
  }

  @Example
  void modes_in_the_authors_own_order_stay_so_where_the_text_of_a_prompt_changes() {
    FileContent file = FILES.stream()
        .filter(each -> each.text().contains(AUTHORS_OWN_ORDER))
        .findFirst()
        .orElseThrow();
    ReflectivePrompt prompt = file.concepts().stream()
        .filter(ReflectivePrompt.class::isInstance)
        .map(ReflectivePrompt.class::cast)
        .filter(each -> each.id().equals(Id.of("threepages-take-for-true")))
        .findFirst()
        .orElseThrow();

    FileContent made = Rewriting.with(
        file,
        prompt.reworded((field, text) -> field.equals("text") ? "What else could be true?" : text));

    assertThat(made.text())
        .isEqualTo(file.text().replace(prompt.text(), "What else could be true?"))
        .contains(AUTHORS_OWN_ORDER);
  }

  @Property(tries = 60)
  void an_item_that_comes_and_goes_leaves_nothing_behind(
      @ForAll("shipped") FileContent file, @ForAll Random random) {
    Concept<?> concept = anyOf(file.concepts(), random);
    Section<?> section = Sections.of(concept);
    Assume.that(
        file.root() instanceof Node.Fields root && root.fields().containsKey(section.name()));
    Concept<?> copy =
        read(section, replaced(section.written(concept), List.of("id"), concept.id() + "-copy"));

    FileContent more = Rewriting.with(file, copy);

    assertThat(more.text().length()).isGreaterThan(file.text().length());
    assertThat(Rewriting.without(more, section.kind(), copy.id()).text()).isEqualTo(file.text());
  }

  @Property(tries = 60)
  void an_item_that_goes_takes_nothing_else_with_it(
      @ForAll("shipped") FileContent file, @ForAll Random random) {
    Concept<?> concept = anyOf(file.concepts(), random);
    Section<?> section = Sections.of(concept);
    Assume.that(!Addresses.of(file.root(), section, concept.id()).get(0).steps().contains("steps"));

    FileContent less = Rewriting.without(file, section.kind(), concept.id());

    assertThat(less.concepts()).doesNotContain(concept);
    assertThat(file.text().lines().toList())
        .containsSubsequence(less.text()
            .replace("\n" + section.name() + ": []", "\n" + section.name() + ":")
            .lines()
            .toList());
  }

  @Provide
  Arbitrary<List<Concept<?>>> many() {
    return RandomPacks.concept().list().ofMinSize(20).ofMaxSize(60);
  }

  /** Whatever an item said before and says now, whether it is YAML or JSON. */
  @Property(tries = 40)
  void an_item_becomes_any_other_of_its_kind(
      @ForAll("many") List<Concept<?>> concepts, @ForAll boolean json) {
    Map<Section<?>, List<Concept<?>>> kinds = concepts.stream()
        .collect(Collectors.groupingBy(Sections::of, LinkedHashMap::new, Collectors.toList()));
    Pack pack = Pack.builder()
        .name("random")
        .version("1")
        .addAllConcepts(
            kinds.values().stream().map(each -> each.get(0)).collect(Collectors.toList()))
        .build();
    FileContent file =
        FileContent.read("random.yaml", json ? PackFormat.toJson(pack) : PackFormat.toYaml(pack));

    for (Map.Entry<Section<?>, List<Concept<?>>> kind : kinds.entrySet()) {
      String id = kind.getValue().get(0).id().value();
      for (Concept<?> other : kind.getValue()) {
        Section<?> section = kind.getKey();
        Concept<?> changed = read(section, replaced(section.written(other), List.of("id"), id));
        file = Rewriting.with(file, changed);
        assertThat(file.concepts()).contains(changed).hasSize(kinds.size());
      }
    }
  }

  private static <T> T anyOf(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  /** The addresses of texts: of what is written in several words. */
  private static void texts(Object written, Address at, List<Address> found) {
    if (written instanceof Map<?, ?> fields) {
      fields.forEach((name, value) -> texts(value, at.then(name), found));
    } else if (written instanceof List<?> items) {
      for (int i = 0; i < items.size(); i++) {
        texts(items.get(i), at.then(i), found);
      }
    } else if (written instanceof String text && text.contains(" ") && !text.matches("[<>=].*")) {
      found.add(at);
    }
  }

  private static boolean stands(Address item, Address field, Node root) {
    try {
      return item.then(field.steps().toArray()).in(root) instanceof Node.Scalar;
    } catch (NullPointerException | ClassCastException elsewhere) {
      return false;
    }
  }

  private static Object replaced(Object written, List<Object> steps, Object value) {
    if (steps.isEmpty()) {
      return value;
    }
    List<Object> rest = steps.subList(1, steps.size());
    if (written instanceof Map<?, ?> fields) {
      Map<Object, Object> changed = new LinkedHashMap<>(fields);
      changed.computeIfPresent(steps.get(0), (name, each) -> replaced(each, rest, value));
      return changed;
    }
    List<Object> changed = new ArrayList<>((List<?>) written);
    int place = (Integer) steps.get(0);
    changed.set(place, replaced(changed.get(place), rest, value));
    return changed;
  }

  private static Concept<?> read(Section<?> section, Object written) {
    Reading reading = new Reading();
    Node node = YamlTree.parse("changed", YamlText.of(written), reading).orElseThrow();
    Concept<?> concept = section.codec().read(node, reading);
    assertThat(reading.problems()).isEmpty();
    return Objects.requireNonNull(concept);
  }
}
