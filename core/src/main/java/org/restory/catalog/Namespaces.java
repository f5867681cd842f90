package org.restory.catalog;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import org.restory.model.Concept;

/**
 * Whose ids are whose. A pack owns the namespace it declares; the standard pack, where it is among the packs, owns the ids that
 * have none. A pack that declares a namespace defines ids in it alone; one that declares none keeps out of what others own.
 */
final class Namespaces {
  static final String STANDARD = "restory-standard";
  private static final String PLAIN = "";

  private final Map<String, Pack> owners = new HashMap<>();
  private final ProblemList problems = new ProblemList();

  private Namespaces(ImmutableList<Pack> packs) {
    packs.forEach(this::own);
    packs.forEach(pack -> pack.concepts().forEach(concept -> check(pack, concept)));
  }

  static ImmutableList<Problem> problems(ImmutableList<Pack> packs) {
    return new Namespaces(packs).problems.sorted();
  }

  private void own(Pack pack) {
    if (pack.name().equals(STANDARD)) {
      owners.putIfAbsent(PLAIN, pack);
    }
    pack.namespace().ifPresent(namespace -> {
      Pack first = owners.putIfAbsent(namespace, pack);
      if (first != null && !first.name().equals(pack.name())) {
        problems.add(Problem.of(
                ProblemKind.NAMESPACE_TWICE,
                "namespace '" + namespace + "' is declared by pack '" + first.name() + "' too")
            .expecting("a namespace of its own for each pack")
            .located(pack.places().ofManifest(Places.NAMESPACE)));
      }
    });
  }

  private void check(Pack pack, Concept<?> concept) {
    String namespace = namespaceOf(concept.id().value());
    Pack owner = owners.get(namespace);
    boolean outside = pack.namespace().isPresent()
        ? !pack.namespace().get().equals(namespace)
        : owner != null && !owner.name().equals(pack.name());
    if (outside) {
      problems.add(Problem.of(
              ProblemKind.OUTSIDE_NAMESPACE,
              Use.of(concept).name() + " is not in a namespace of pack '" + pack.name() + "'")
          .expecting(expected(pack, concept.id().value()))
          .located(pack.places().of(Merge.kindOf(concept), concept.id())));
    }
  }

  private static String expected(Pack pack, String id) {
    String own = pack.namespace().orElse("namespace");
    String example = "'" + own + ":" + id.substring(id.indexOf(':') + 1) + "'";
    return pack.namespace().isPresent()
        ? "an id such as " + example + ", or an override"
        : "'namespace:' at the head of the pack and an id such as " + example + ", or an override";
  }

  private static String namespaceOf(String id) {
    int colon = id.indexOf(':');
    return colon < 0 ? PLAIN : id.substring(0, colon);
  }
}
