package org.restory.testing.large;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.restory.catalog.Catalog;
import org.restory.model.Concept;
import org.restory.model.Id;
import org.restory.model.safety.Instrument;

/** Chance that falls out the same each time, over a catalog's ids. */
final class Chance {
  private final Random random = new Random(4);
  private final Catalog catalog;

  Chance(Catalog catalog) {
    this.catalog = catalog;
  }

  boolean in(int ofHundred) {
    return random.nextInt(100) < ofHundred;
  }

  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  <E extends Enum<E>> E one(Class<E> type) {
    return one(List.of(type.getEnumConstants()));
  }

  <T> ImmutableSet<T> some(List<T> of, int least, int most) {
    List<T> shuffled = new ArrayList<>(of);
    Collections.shuffle(shuffled, random);
    return ImmutableSet.copyOf(shuffled.subList(
        0, Math.min(of.size(), between(least, Math.min(most, of.size())))));
  }

  <E extends Enum<E>> ImmutableSet<E> some(Class<E> type, int least, int most) {
    return some(List.of(type.getEnumConstants()), least, most);
  }

  ImmutableList<Instrument> instruments() {
    return catalog.offered(Instrument.class);
  }

  <T extends Concept<T>> ImmutableList<Id<T>> ids(Class<T> kind) {
    return catalog.offered(kind).stream().map(Concept::id).collect(ImmutableList.toImmutableList());
  }

  <T extends Concept<T>> Id<T> id(Class<T> kind) {
    return one(ids(kind));
  }
}
