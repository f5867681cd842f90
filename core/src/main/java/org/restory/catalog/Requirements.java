package org.restory.catalog;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.restory.check.NearMatch;

/** Checks that every pack has the packs it needs, in versions it works with. */
final class Requirements {
  private Requirements() {}

  static ImmutableList<Problem> problems(ImmutableList<Pack> packs) {
    return packs.stream().flatMap(pack -> problems(pack, packs)).collect(toImmutableList());
  }

  private static Stream<Problem> problems(Pack pack, ImmutableList<Pack> packs) {
    return pack.requires().entrySet().stream()
        .flatMap(needed -> problem(pack, needed.getKey(), needed.getValue(), packs).stream());
  }

  private static Optional<Problem> problem(
      Pack pack, String name, VersionRange range, ImmutableList<Pack> packs) {
    String needs = "pack '" + pack.name() + "' requires pack '" + name + "' " + range;
    Optional<Location> place = pack.places().ofManifest(Places.requirement(name));
    ImmutableList<Pack> there =
        packs.stream().filter(other -> other.name().equals(name)).collect(toImmutableList());
    if (there.isEmpty()) {
      return Optional.of(Problem.of(ProblemKind.MISSING_PACK, needs + ", which is missing")
          .expecting("it among the packs of the catalog")
          .meaning(NearMatch.of(name, packs.stream().map(Pack::name)))
          .located(place));
    }
    return there.stream()
        .filter(other -> !range.contains(other.version()))
        .findFirst()
        .map(other -> Problem.of(
                ProblemKind.WRONG_VERSION, needs + ", and its version is " + other.version())
            .expecting(
                Version.parse(other.version()).isPresent()
                    ? "a version within " + range
                    : "a version such as 1.2.0")
            .located(place));
  }
}
