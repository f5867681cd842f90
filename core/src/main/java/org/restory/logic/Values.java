package org.restory.logic;

import com.google.common.collect.ImmutableMap;
import java.util.Objects;

/**
 * The value of each single-valued trait of a fact.
 *
 * @param byTrait the values
 */
record Values(ImmutableMap<String, Object> byTrait) {
  static final Values NONE = new Values(ImmutableMap.of());

  Object get(String trait) {
    return Objects.requireNonNull(byTrait.get(trait), trait);
  }

  Values with(String trait, Object value) {
    return new Values(
        ImmutableMap.<String, Object>builder().putAll(byTrait).put(trait, value).buildOrThrow());
  }
}
