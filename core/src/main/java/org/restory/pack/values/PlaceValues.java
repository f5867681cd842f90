package org.restory.pack.values;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.restory.catalog.Location;
import org.restory.catalog.Pack;
import org.restory.catalog.Places;
import org.restory.catalog.shipped.PlaceTable;

/** Where the content of a pack stands in the files that it was read from. */
final class PlaceValues {
  /** All that a place may be of: a kind of concept, or what stands for something else. */
  private static final ImmutableList<Class<?>> KINDS = ImmutableList.<Class<?>>builder()
      .addAll(ConceptValues.kinds())
      .add(Pack.class)
      .add(String.class)
      .add(Void.class)
      .build();

  private PlaceValues() {}

  static void write(ValueWriter out, Places places) {
    List<Runnable> each = new ArrayList<>();
    places.tell((kind, concept, usedKind, used, at) -> each.add(() -> {
      out.number(KINDS.indexOf(kind));
      out.text(concept);
      out.number(KINDS.indexOf(usedKind));
      out.text(used);
      out.text(at.file());
      out.number(at.line());
      out.number(at.column());
    }));
    out.number(each.size());
    each.forEach(Runnable::run);
  }

  static void tell(ValueReader in, PlaceTable table) {
    for (int left = in.number(); left > 0; left--) {
      table.place(
          KINDS.get(in.number()),
          in.text(),
          KINDS.get(in.number()),
          in.text(),
          new Location(in.text(), in.number(), in.number()));
    }
  }
}
