package org.restory.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Versions are ordered as Semantic Versioning orders them. */
class VersionRangeTest {
  @Test
  void versions_stand_in_the_order_of_semantic_versioning() {
    // The example of semver.org, item 11, with some neighbors.
    List<String> order = List.of(
        "0.9.10",
        "1.0.0-alpha",
        "1.0.0-alpha.1",
        "1.0.0-alpha.beta",
        "1.0.0-beta",
        "1.0.0-beta.2",
        "1.0.0-beta.11",
        "1.0.0-rc.1",
        "1.0.0",
        "1.0.1-0",
        "1.2",
        "1.10.0",
        "2.0.0");

    assertThat(order.stream().map(VersionRangeTest::version)).isSorted().doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ">=0.1 | 0.1.0 | true",
        ">=0.1 | 0.1.0-rc.1 | false",
        ">=0.1 <2 | 1.9.9 | true",
        ">= 0.1, < 2 | 2.0.0 | false",
        ">=0.1 <2 | 2.0.0-rc.1 | true",
        "=1.2.0 | 1.2 | true",
        "=1.2.0 | 1.2.0+build.7 | true",
        "=1.2.0 | 1.2.1 | false",
        ">1 | 1.0.0 | false",
        ">1 | 1.0.1 | true",
        "<=1.2 | 1.2.0 | true",
        "<=1.2 | 1.2.1 | false",
        ">=0 | spring | false"
      })
  void a_range_holds_versions(String range, String version, boolean within) {
    assertThat(VersionRange.of(range).contains(version)).isEqualTo(within);
  }

  @ParameterizedTest
  @ValueSource(strings = {">=0.1", ">=0.1 <2", "=1.0.0-rc.1", ">=1.0.0+a, <= 3", ">1"})
  void a_range_reads_back_equal(String text) {
    VersionRange range = VersionRange.of(text);

    assertThat(VersionRange.of(range.toString()))
        .isEqualTo(range)
        .hasSameHashCodeAs(range)
        .isNotEqualTo(VersionRange.of(">=99"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "1.2", ">=", "~1.2", ">=1.2.3.4", ">=1 or <2", ">=1..2", "=>1"})
  void what_is_no_range_is_refused(String text) {
    assertThat(VersionRange.parse(text)).isEmpty();
    assertThatThrownBy(() -> VersionRange.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'" + text + "' is not a range of versions; expected one such as '>=1.2 <2'");
  }

  @Test
  void a_hostile_range_is_refused_soon() {
    assertThat(VersionRange.parse(">=1".repeat(100_000))).isEmpty();
    assertThat(VersionRange.parse(">=" + "9".repeat(150))).isEmpty();
    assertThat(Stream.of("1-" + "a.".repeat(5000)).map(Version::parse))
        .noneMatch(v -> v.isPresent());
  }

  private static Version version(String text) {
    return Version.parse(text).orElseThrow();
  }
}
