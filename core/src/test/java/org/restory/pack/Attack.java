package org.restory.pack;

/**
 * A hostile file or folder.
 *
 * @param name what it tries
 * @param how it is read: as a pack, catalog, case or report, or put to use
 * @param path where it lies
 * @param expected what the first problems say among other things, or {@code accepted}
 */
record Attack(String name, String how, java.nio.file.Path path, String expected) {
  @Override
  public String toString() {
    return name;
  }
}
