package org.restory.examples.campus;

import org.restory.catalog.Pack;
import org.restory.pack.PackFormat;

/** Content for a student counseling service: what stands in the way at a university, and work that fits its short sessions. */
public final class CampusPack {
  private CampusPack() {}

  /** The pack, read from this jar. It is laid over the standard pack. */
  public static Pack pack() {
    return PackFormat.read("pack/", CampusPack.class::getResourceAsStream);
  }
}
