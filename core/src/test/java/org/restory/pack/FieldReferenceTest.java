package org.restory.pack;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.restory.catalog.InvalidContentException;
import org.restory.pack.FieldTables.Row;
import org.restory.pack.FieldTables.Table;
import org.restory.pack.cases.CaseCodec;
import org.restory.pack.concepts.ManifestCodec;
import org.restory.pack.text.Form;
import org.restory.pack.text.JsonText;

/** The tables in {@code docs/authoring} have every field that a file may hold, and say of each what is so. */
class FieldReferenceTest {
  private static final ImmutableMap<String, String> SECTIONS = ImmutableMap.of(
      "technique", "techniques",
      "exercise", "exercises",
      "session-shape", "session-shapes",
      "journey-template", "journeys",
      "barrier", "barriers",
      "aim", "aims",
      "glossary-term", "glossary");

  /** What a file may be, with the page that tells its fields. */
  record File(String name, FieldTables page, FieldsOfForms forms) {
    @Override
    public String toString() {
      return name;
    }

    private Stream<Table> tables(boolean ofFirstFields) {
      return page.tables().stream().filter(table -> table.ofFirstFields() == ofFirstFields);
    }

    private Map<String, ? extends List<Form.Field>> ofKind(boolean firstFields) {
      return firstFields ? forms.firstFields() : forms.fields();
    }

    /** Each row with each field that it is about. */
    private Stream<RowOfField> rows() {
      return page.tables().stream()
          .flatMap(table -> table.rows().stream()
              .flatMap(row -> table.forms().stream()
                  .flatMap(form -> fields(table, form).stream()
                      .filter(field -> row.names().contains(field.name()))
                      .map(field -> new RowOfField(form, row, field)))));
    }

    private List<Form.Field> fields(Table table, String form) {
      List<Form.Field> fields = ofKind(table.ofFirstFields()).get(form);
      return fields == null ? ImmutableList.of() : fields;
    }
  }

  static Stream<File> files() {
    return Stream.of(
        new File(
            "a pack",
            FieldTables.of("fields.md"),
            FieldsOfForms.of("manifest", ManifestCodec.form())),
        new File(
            "a case",
            FieldTables.of("case-fields.md"),
            FieldsOfForms.of("case", CaseCodec.context().form())));
  }

  record RowOfField(String form, Row row, Form.Field field) {
    @Override
    public String toString() {
      return form + ": " + field.name();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void every_field_stands_in_the_table_of_what_it_is_part_of_and_no_other(File file) {
    for (boolean first : new boolean[] {false, true}) {
      Map<String, Set<String>> told = file.tables(first)
          .flatMap(table ->
              table.forms().stream().map(form -> Map.entry(form, namesIn(file, table, form))))
          .collect(
              Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, FieldReferenceTest::both));

      assertThat(told).containsExactlyInAnyOrderEntriesOf(names(file.ofKind(first)));
    }
  }

  private static ImmutableMap<String, Set<String>> names(
      Map<String, ? extends List<Form.Field>> forms) {
    return forms.entrySet().stream()
        .collect(ImmutableMap.toImmutableMap(
            Map.Entry::getKey,
            form -> form.getValue().stream().map(Form.Field::name).collect(Collectors.toSet())));
  }

  /** A row that names several fields is about those that there are; one that names a single field is about it everywhere. */
  private static Set<String> namesIn(File file, Table table, String form) {
    List<String> known = file.fields(table, form).stream().map(Form.Field::name).toList();
    return table.rows().stream()
        .flatMap(row -> row.names().size() == 1
            ? row.names().stream()
            : row.names().stream().filter(known::contains))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> both(Set<String> some, Set<String> others) {
    Set<String> all = new TreeSet<>(some);
    all.addAll(others);
    return all;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void no_row_names_a_field_that_nothing_has(File file) {
    List<String> about = file.rows().map(row -> row.field().name()).toList();

    assertThat(file.page.tables().stream()
            .flatMap(t -> t.rows().stream())
            .flatMap(r -> r.names().stream()))
        .isNotEmpty()
        .allMatch(about::contains);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void a_field_is_told_to_be_needed_just_where_it_is(File file) {
    assertThat(file.rows()).isNotEmpty().allSatisfy(row -> {
      assertThat(row.row().needed()).isIn("yes", "no", "at least one");
      assertThat(row.row().needed().equals("yes"))
          .as("%s", row)
          .isEqualTo(row.field().required());
    });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void every_word_and_bound_of_a_field_is_told(File file) {
    assertThat(file.rows())
        .isNotEmpty()
        .allSatisfy(row -> assertThat(missing(file, row)).as("%s", row).isEmpty());
  }

  private static List<String> missing(File file, RowOfField row) {
    Set<String> words = file.page.words(row.row());
    List<String> missing = new ArrayList<>();
    FieldsOfForms.scalars(row.field().form()).forEach(form -> {
      if (form instanceof Form.OneOf oneOf) {
        oneOf.words().stream().filter(word -> !words.contains(word)).forEach(missing::add);
      } else if (form instanceof Form.Whole whole && whole.from() >= 0) {
        String bounds = whole.from() + " to " + whole.to();
        Stream.of(bounds).filter(each -> !row.row().holds().contains(each)).forEach(missing::add);
      } else if (form instanceof Form.Truth && !words.contains("true")) {
        missing.add("true");
      }
    });
    return missing;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void no_list_of_words_has_one_that_no_file_may_hold(File file) {
    assertThat(file.rows()).isNotEmpty().allSatisfy(row -> {
      Set<String> allowed = FieldsOfForms.scalars(row.field().form())
          .filter(Form.OneOf.class::isInstance)
          .flatMap(form -> ((Form.OneOf) form).words().stream())
          .collect(Collectors.toSet());
      if (!allowed.isEmpty() && !row.row().holds().contains("such as")) {
        assertThat(file.page.words(row.row())).as("%s", row).isSubsetOf(allowed);
      }
    });
  }

  @Test
  void a_list_is_told_to_need_something_just_where_it_is_refused_without() {
    String sample = PackFormat.toYaml(SamplePack.PACK);
    File file = files().findFirst().orElseThrow();

    List<String> refused = new ArrayList<>();
    List<String> told = new ArrayList<>();
    SECTIONS.forEach((form, section) -> file.rows()
        .filter(row -> row.form().equals(form) && isList(row.field().form()))
        .forEach(row -> {
          if (row.row().needed().equals("at least one")) {
            told.add(row.toString());
          }
          if (isRefusedWithout(sample, section, row.field().name())) {
            refused.add(row.toString());
          }
        }));

    assertThat(told).isNotEmpty().containsExactlyInAnyOrderElementsOf(refused);
  }

  private static boolean isList(Form form) {
    return form instanceof Form.Items || form instanceof Form.Keyed;
  }

  private static boolean isRefusedWithout(String sample, String section, String field) {
    Map<?, ?> pack = (Map<?, ?>) requireNonNull(EditorTree.treeOf(sample));
    List<?> items = (List<?>) requireNonNull(pack.get(section));
    items.forEach(item -> ((Map<?, ?>) item).remove(field));
    try {
      return PackFormat.read("sample", JsonText.of(pack)) == null;
    } catch (InvalidContentException refused) {
      return true;
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void every_link_within_the_pages_leads_somewhere(File file) {
    assertThat(file.page.linksWithin())
        .isNotEmpty()
        .allMatch(link -> file.page.hasHeading(link.group(1), link.group(2)));
  }
}
