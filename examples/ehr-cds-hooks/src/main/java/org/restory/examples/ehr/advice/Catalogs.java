package org.restory.examples.ehr.advice;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import org.restory.catalog.Catalog;
import org.restory.examples.ehr.crosswalk.UsCodes;
import org.restory.pack.PackFormat;
import org.restory.pack.StandardPack;

/** The catalog that the service recommends from: the standard pack, the codes, and the packs of the clinic. */
public final class Catalogs {
  private Catalogs() {}

  /**
   * The catalog of these packs.
   *
   * @param packs folders, files or zip archives of packs, laid over the others in this order
   * @throws org.restory.catalog.InvalidContentException with every problem, if a pack can't be read or does not fit
   */
  public static Catalog of(ImmutableList<Path> packs) {
    return Catalog.builder()
        .add(StandardPack.pack())
        .add(UsCodes.pack())
        .addAll(packs.stream().map(PackFormat::read).toList())
        .build();
  }
}
