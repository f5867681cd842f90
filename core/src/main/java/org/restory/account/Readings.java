package org.restory.account;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.restory.catalog.Catalog;
import org.restory.model.Concept;
import org.restory.model.Id;
import org.restory.report.Reason;
import org.restory.rule.Rule;

/** Short fingerprints of what the items of a catalog say, each made once, when it is first asked for. Shared by all threads. */
final class Readings {
  private final Catalog catalog;
  private final Map<Item, String> known = new ConcurrentHashMap<>();

  Readings(Catalog catalog) {
    this.catalog = catalog;
  }

  <T extends Concept<T>> String of(Class<T> kind, Id<T> id) {
    return known.computeIfAbsent(
        new Item(kind, id), item -> Canonical.reads(catalog.get(kind, id)));
  }

  /** That of the rule of a reason, or of its own words where it is a safeguard's. */
  String of(Reason reason) {
    return reason
        .rule()
        .filter(id -> catalog.find(Rule.class, id).isPresent())
        .map(id -> of(Rule.class, id))
        .orElseGet(() -> Canonical.reads(reason));
  }

  private record Item(Class<?> kind, Id<?> id) {}
}
