package org.restory.examples.ehr.crosswalk;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.restory.catalog.Catalog;
import org.restory.model.Coding;
import org.restory.model.code.CodeMapping;
import org.restory.model.code.CodeMapping.Checked;
import org.restory.model.code.CodeMapping.Status;
import org.restory.model.code.Meaning;
import org.restory.pack.StandardPack;

/** The crosswalk that ships, held against the list of codes as the order file of CMS has it. */
class UsCodesTest {
  private static final Pattern LINE = Pattern.compile("(\\S+) ([HB]) (.+)");
  private static final Catalog CATALOG = Catalog.of(StandardPack.pack(), UsCodes.pack());
  private static final ImmutableMap<String, Listed> LIST = list();

  @Test
  void every_icd_10_cm_code_is_in_the_list_with_its_title() {
    assertThat(icd())
        .allSatisfy(mapping ->
            assertThat(listed(mapping).title()).isEqualTo(mapping.code().display()));
  }

  @Test
  void every_code_that_can_be_billed_is_mapped_or_said_to_be_about_nothing() {
    ImmutableSet<String> mapped =
        icd().map(mapping -> mapping.code().code()).collect(toImmutableSet());

    assertThat(LIST.entrySet().stream()
            .filter(entry -> !entry.getValue().isHeader())
            .map(Map.Entry::getKey))
        .allSatisfy(code -> assertThat(mapped).contains(code));
  }

  @Test
  void headings_are_marked_and_never_written() {
    assertThat(icd().filter(mapping -> listed(mapping).isHeader()))
        .isNotEmpty()
        .allSatisfy(mapping -> {
          assertThat(mapping.status()).isEqualTo(Status.HEADER);
          assertThat(mapping.writes()).isFalse();
        });
  }

  @Test
  void only_codes_that_were_read_in_their_source_are_written() {
    assertThat(all().filter(CodeMapping::writes))
        .isNotEmpty()
        .allSatisfy(mapping -> assertThat(mapping.checked()).isEqualTo(Checked.IN_SOURCE));
  }

  @Test
  void no_code_of_law_or_custody_is_written() {
    assertThat(all().filter(CodeMapping::writes))
        .noneSatisfy(mapping -> assertThat(mapping.code().code()).startsWith("Z65"));
  }

  @Test
  void a_code_is_one_thing_to_a_concept() {
    assertThat(Multimaps.index(all().filter(m -> m.means().isPresent()).iterator(), Sense::of)
            .asMap())
        .allSatisfy((sense, mappings) -> assertThat(mappings).hasSize(1));
  }

  @Test
  void no_code_is_both_about_something_and_about_nothing_in_a_chart() {
    Crosswalk crosswalk = Crosswalk.of(CATALOG);

    assertThat(all().filter(mapping -> mapping.means().isEmpty()))
        .allSatisfy(mapping -> assertThat(crosswalk.lookUp(CodeKey.of(mapping.code())))
            .isInstanceOf(Found.Unmatched.class));
  }

  private static Stream<CodeMapping> all() {
    return CATALOG.all(CodeMapping.class).stream();
  }

  private static Stream<CodeMapping> icd() {
    return all().filter(mapping -> mapping.code().system().equals(CodeKey.ICD_10_CM));
  }

  private static Listed listed(CodeMapping mapping) {
    return Optional.ofNullable(LIST.get(mapping.code().code())).orElseThrow();
  }

  private static ImmutableMap<String, Listed> list() {
    try {
      return Resources.readLines(
              Resources.getResource(UsCodesTest.class, "icd-10-cm-fy2027.txt"),
              StandardCharsets.UTF_8)
          .stream()
          .map(LINE::matcher)
          .filter(Matcher::matches)
          .collect(toImmutableMap(
              line -> line.group(1), line -> new Listed(line.group(2).equals("H"), line.group(3))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Listed(boolean isHeader, String title) {}

  private record Sense(Coding code, Optional<Coding> answer, Meaning meaning) {
    static Sense of(CodeMapping mapping) {
      return new Sense(mapping.code(), mapping.answer(), mapping.means().orElseThrow());
    }
  }
}
