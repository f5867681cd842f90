package org.restory.catalog;

/**
 * Offers a pack to whoever asks for the packs on the module path or class path with {@link Packs#found()}. A public class with a
 * public constructor without parameters, named in a {@code provides} directive or under {@code META-INF/services}.
 */
public interface PackProvider {
  /** The pack. */
  Pack pack();
}
