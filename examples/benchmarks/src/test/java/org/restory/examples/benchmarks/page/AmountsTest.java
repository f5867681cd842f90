package org.restory.examples.benchmarks.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Amounts are short, and their unit grows with them. */
class AmountsTest {
  @Test
  void times_have_two_digits_and_the_unit_that_keeps_them_short() {
    assertThat(Amounts.of(0.0421, "us")).isEqualTo("0.04 µs");
    assertThat(Amounts.of(8.44, "us")).isEqualTo("8.4 µs");
    assertThat(Amounts.of(9.96, "us")).isEqualTo("10 µs");
    assertThat(Amounts.of(333.3, "us")).isEqualTo("333 µs");
    assertThat(Amounts.of(20_700, "us")).isEqualTo("21 ms");
    assertThat(Amounts.of(1_600, "ms")).isEqualTo("1.6 s");
  }

  @Test
  void sizes_in_memory_are_binary_and_those_of_files_are_not() {
    assertThat(Amounts.of(900, "bytes")).isEqualTo("900 B");
    assertThat(Amounts.of(8_192, "bytes")).isEqualTo("8.0 KiB");
    assertThat(Amounts.of(22_020_096, "bytes")).isEqualTo("21 MiB");
    assertThat(Amounts.megabytes(6_271_290)).isEqualTo("6.3 MB");
  }

  @Test
  void ratios_near_their_bounds_can_be_told_from_them() {
    assertThat(Amounts.ratio(1.34)).isEqualTo("1.34 ×");
    assertThat(Amounts.ratio(113.1)).isEqualTo("113 ×");
  }

  @Test
  void a_slope_of_nothing_has_no_sign() {
    assertThat(Amounts.slope(-0.001)).isEqualTo("0.00");
    assertThat(Amounts.slope(-0.05)).isEqualTo("−0.05");
    assertThat(Amounts.slope(0.976)).isEqualTo("0.98");
  }

  @Test
  void marks_on_an_axis_are_round() {
    assertThat(Amounts.mark(0, "ms")).isEqualTo("0");
    assertThat(Amounts.mark(1, "us")).isEqualTo("1 µs");
    assertThat(Amounts.mark(100_000, "us")).isEqualTo("100 ms");
  }
}
