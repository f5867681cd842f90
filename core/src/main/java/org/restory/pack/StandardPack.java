package org.restory.pack;

import java.util.Optional;
import org.restory.catalog.Catalog;
import org.restory.catalog.Pack;
import org.restory.catalog.shipped.ShippedPack;
import org.restory.pack.concepts.PackFiles;
import org.restory.pack.concepts.WholePack;
import org.restory.pack.text.Reading;
import org.restory.pack.values.PackValues;

/**
 * The pack that ships with Restory: its vocabulary, works, aims, techniques, exercises, prompts and rules. Reading it needs no
 * YAML library.
 */
public final class StandardPack {
  private StandardPack() {}

  /** The shipped pack, read anew. */
  public static Pack pack() {
    return values()
        .map(ShippedPack::pack)
        .orElseGet(() -> WholePack.read(yaml(), Reading.ofShipped()));
  }

  /** The catalog of the shipped pack alone, built once. */
  public static Catalog catalog() {
    return Holder.CATALOG;
  }

  /** What the build wrote of it; empty when an editor compiled the classes and the build has not run yet. */
  private static Optional<ShippedPack> values() {
    return PackValues.beside(StandardPack.class, "standard.values");
  }

  /** Its source, which no jar holds. */
  static PackFiles yaml() {
    return PackFiles.beside(StandardPack.class, "standard");
  }

  /** Holds the catalog once it is asked for. */
  private static final class Holder {
    static final Catalog CATALOG =
        values().map(Catalog::ofShipped).orElseGet(() -> Catalog.of(pack()));
  }
}
