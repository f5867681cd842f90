package org.restory.examples.campus;

import org.restory.catalog.Pack;
import org.restory.catalog.PackProvider;

/** Offers the campus pack to whoever asks for the packs there are. */
public final class CampusPackProvider implements PackProvider {
  /** Made by the service loader. */
  public CampusPackProvider() {}

  @Override
  public Pack pack() {
    return CampusPack.pack();
  }
}
