package org.restory.examples.ehr.advice;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import org.restory.catalog.Catalog;
import org.restory.catalog.Pack;
import org.restory.pack.PackFormat;
import org.restory.pack.StandardPack;

/** The catalog that the service recommends from: the standard pack, the codes, and the packs of the clinic. */
public final class Catalogs {
  private static final String CODES = "/org/restory/examples/ehr/codes/";

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
        .add(codes())
        .addAll(packs.stream().map(PackFormat::read).toList())
        .build();
  }

  /** The pack of the codes of ICD-10-CM, LOINC, SNOMED CT and the Gravity Project. */
  public static Pack codes() {
    return PackFormat.read(CODES, Catalogs.class::getResourceAsStream);
  }
}
