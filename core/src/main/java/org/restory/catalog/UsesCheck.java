package org.restory.catalog;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.restory.check.Words;
import org.restory.model.Concept;
import org.restory.model.DataElement;
import org.restory.model.Id;
import org.restory.rule.Rule;

/**
 * Whether the rules of a pack read the data about a person that it declares, and no other. Rules of packs that are laid over it later
 * have no part in that.
 */
final class UsesCheck {
  private final Pack pack;
  private final ImmutableList<Rule> offered;
  private final HeldData held;

  /**
   * Of a pack that declares what it uses.
   *
   * @param offered the rules on offer as the pack leaves them, those of earlier packs included
   * @param held what concepts hold as the pack leaves them
   */
  UsesCheck(Pack pack, ImmutableList<Rule> offered, HeldData held) {
    this.pack = pack;
    this.offered = offered;
    this.held = held;
  }

  Stream<Problem> problems() {
    ImmutableSet<DataRead> reads = ownReads();
    return Stream.concat(
        Arrays.stream(DataElement.values()).flatMap(each -> problem(each, reads).stream()),
        reads.stream().filter(read -> read.element().isEmpty()).map(this::unsaid));
  }

  private ImmutableSet<DataRead> ownReads() {
    DataReads reads = DataReads.of(offered, held);
    ImmutableSet<Id<?>> own = Stream.concat(
            pack.concepts().stream(),
            pack.overrides().stream().flatMap(overrides -> overrides.concepts().stream()))
        .filter(Rule.class::isInstance)
        .map(Concept::id)
        .collect(toImmutableSet());
    return offered.stream()
        .filter(rule -> own.contains(rule.id()))
        .flatMap(rule -> reads.of(rule.id()).stream())
        .collect(toImmutableSet());
  }

  private Optional<Problem> problem(DataElement element, ImmutableSet<DataRead> reads) {
    String word = Words.of(element);
    Optional<DataRead> read = reads.stream()
        .filter(each -> each.element().equals(Optional.of(element)))
        .findFirst();
    boolean declared =
        pack.sourceStatement().uses().stream().anyMatch(uses -> uses.contains(element));
    if (read.isPresent() == declared) {
      return Optional.empty();
    }
    return Optional.of(
        read.map(each -> of("pack '" + pack.name() + "' does not declare that it uses " + word
                    + ", and " + reader(each) + " reads it in " + each.what())
                .expecting("'" + word + "' among its uses, or a rule that does not read it"))
            .orElseGet(() -> of("pack '" + pack.name() + "' declares that it uses " + word
                    + ", and no rule of it reads that")
                .expecting("uses without '" + word + "'")));
  }

  private Problem unsaid(DataRead read) {
    return of("pack '" + pack.name() + "' declares what it uses, and " + reader(read) + " reads "
            + read.what() + ", which does not say what data it holds")
        .expecting("data-elements of the " + read.what() + ", or 'none'");
  }

  private Problem of(String what) {
    return Problem.of(ProblemKind.USES_DECLARED_OTHERWISE, what)
        .located(pack.places().ofManifest(Places.USES));
  }

  private static String reader(DataRead read) {
    return read.rule().map(rule -> "rule '" + rule + "'").orElse("every case");
  }
}
