package org.restory.pack;

import org.restory.catalog.Catalog;
import org.restory.catalog.Pack;
import org.restory.pack.concepts.PackFiles;

/** The pack that ships with Restory: its vocabulary, works, aims, techniques, exercises, prompts and rules. */
public final class StandardPack {
  private StandardPack() {}

  /** The shipped pack, read anew. */
  public static Pack pack() {
    return PackFormat.read(PackFiles.beside(StandardPack.class, "standard"), "pack.yaml");
  }

  /** The catalog of the shipped pack alone, built once. */
  public static Catalog catalog() {
    return Holder.CATALOG;
  }

  /** Holds the catalog once it is asked for. */
  private static final class Holder {
    static final Catalog CATALOG = Catalog.of(pack());
  }
}
