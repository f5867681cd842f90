package org.restory.testing;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.restory.context.Fact;
import org.restory.model.Id;

/** Everything that stands within a value, however deep: found by reflection, so that nothing can hide. */
public final class Contents {
  private final List<Object> found = new ArrayList<>();
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private Contents() {}

  /** The value and everything within it. */
  public static Stream<Object> of(Object value) {
    Contents contents = new Contents();
    contents.visit(value);
    return contents.found.stream();
  }

  /** The facts within a value. */
  public static Stream<Fact> facts(Object value) {
    return of(value).filter(Fact.class::isInstance).map(Fact.class::cast);
  }

  /** The words and ids within a value. */
  public static Stream<String> texts(Object value) {
    return of(value)
        .filter(each -> each instanceof String || each instanceof Id<?>)
        .map(Object::toString);
  }

  private void visit(Object value) {
    if (value == null || !seen.add(value)) {
      return;
    }
    found.add(value);
    if (value instanceof Iterable<?> many) {
      many.forEach(this::visit);
    } else if (value instanceof Map<?, ?> map) {
      map.keySet().forEach(this::visit);
      map.values().forEach(this::visit);
    } else if (value instanceof Optional<?> maybe) {
      maybe.ifPresent(this::visit);
    } else if (value.getClass().getName().startsWith("org.restory.") && !(value instanceof Enum)) {
      visitFields(value, value.getClass());
    }
  }

  private void visitFields(Object value, Class<?> type) {
    if (type == null) {
      return;
    }
    for (Field field : type.getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers())) {
        visit(read(value, field));
      }
    }
    visitFields(value, type.getSuperclass());
  }

  private static Object read(Object value, Field field) {
    try {
      field.setAccessible(true);
      return field.get(value);
    } catch (IllegalAccessException unreadable) {
      throw new AssertionError(unreadable);
    }
  }
}
