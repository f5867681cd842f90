package org.restory.examples.benchmarks.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import org.junit.jupiter.api.Test;

/** Labels make room for each other, and no more than they must. */
class ApartTest {
  @Test
  void labels_with_room_stay_where_they_are() {
    assertThat(Apart.places(ImmutableList.of(10.0, 40.0, 70.0), 20, 0, 100))
        .containsExactly(10.0, 40.0, 70.0);
  }

  @Test
  void labels_at_one_place_spread_around_it() {
    assertThat(Apart.places(ImmutableList.of(50.0, 50.0, 50.0), 20, 0, 100))
        .containsExactly(30.0, 50.0, 70.0);
  }

  @Test
  void labels_at_an_end_spread_from_it() {
    assertThat(Apart.places(ImmutableList.of(3.0, 3.0), 20, 0, 100)).containsExactly(0.0, 20.0);
    assertThat(Apart.places(ImmutableList.of(60.0, 99.0, 99.0), 20, 0, 100))
        .containsExactly(60.0, 80.0, 100.0);
  }

  @Test
  void labels_that_are_pushed_push_on() {
    ImmutableList<Double> places =
        Apart.places(ImmutableList.of(0.0, 18.0, 19.0, 20.0, 21.0), 10, 0, 100);

    assertThat(Streams.zip(
            places.stream().skip(1), places.stream(), (next, previous) -> next - previous))
        .allMatch(gap -> gap >= 10 - 1e-9);
  }
}
