package org.restory.pack;

import org.restory.catalog.Catalog;
import org.restory.catalog.Pack;
import org.restory.pack.compact.CompactFiles;
import org.restory.pack.concepts.PackFiles;

/**
 * The pack that ships with Restory: its vocabulary, works, aims, techniques, exercises, prompts and rules. Reading it needs no
 * YAML library.
 */
public final class StandardPack {
  private StandardPack() {}

  /** The shipped pack, read anew. */
  public static Pack pack() {
    return PackFormat.shipped(
        CompactFiles.beside(StandardPack.class, "standard.pack").orElseGet(StandardPack::yaml));
  }

  /** The catalog of the shipped pack alone, built once. */
  public static Catalog catalog() {
    return Holder.CATALOG;
  }

  /** Its source, for when an editor compiled the classes and the build has not run yet; no jar holds it. */
  static PackFiles yaml() {
    return PackFiles.beside(StandardPack.class, "standard");
  }

  /** Holds the catalog once it is asked for. */
  private static final class Holder {
    static final Catalog CATALOG = Catalog.of(pack());
  }
}
