package org.restory.catalog;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import org.restory.model.Concept;
import org.restory.model.Id;

/** The digest of a catalog's content: SHA-256 over what every concept says, by kind and id. */
final class Fingerprint {
  private Fingerprint() {}

  static String of(Collection<ImmutableSortedMap<Id<?>, Concept<?>>> kinds) {
    Hasher hasher = Hashing.sha256().newHasher();
    kinds.stream()
        .flatMap(ofKind -> ofKind.values().stream())
        .map(Object::toString)
        .sorted(Comparator.naturalOrder())
        .forEach(text -> hasher.putInt(text.length()).putString(text, StandardCharsets.UTF_8));
    return hasher.hash().toString();
  }
}
