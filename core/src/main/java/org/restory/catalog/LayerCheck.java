package org.restory.catalog;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.restory.check.Kinds;
import org.restory.check.NearMatch;
import org.restory.model.Concept;
import org.restory.model.Id;
import org.restory.rule.Rule;
import org.restory.rule.effect.Effect;

/**
 * Whether a pack may change an item: it is there, it stands as the named pack has it, and it is no rule that withholds
 * firmly. Since each names the pack it builds on, two packs that change one item without knowing of each other are told so,
 * whatever their order.
 */
final class LayerCheck {
  private final ImmutableList<Pack> earlier;
  private final Merge merge;

  LayerCheck(ImmutableList<Pack> earlier, Merge merge) {
    this.earlier = earlier;
    this.merge = merge;
  }

  /** Why the item may not be changed, if it may not. */
  Optional<Problem> refusal(Use item, String of, Deed deed) {
    return absence(item, of, deed)
        .or(() -> firmness(item, deed))
        .or(() -> merge
            .origins()
            .lastToSpeakOf(item)
            .filter(last -> !last.name().equals(of))
            .map(last -> notAs(item, of, last)));
  }

  /** Why there is nothing to change, if there is not: the pack or the item is not there. */
  Optional<Problem> absence(Use item, String of, Deed deed) {
    String name = item.name();
    if (earlier.stream().noneMatch(pack -> pack.name().equals(of))) {
      ImmutableList<String> names =
          earlier.stream().map(Pack::name).distinct().collect(toImmutableList());
      return Optional.of(Problem.of(
              ProblemKind.MISSING_PACK,
              name + " is to be " + deed.done + ", of pack '" + of + "', which is not there")
          .expecting(names.isEmpty() ? "an earlier pack" : "one of " + String.join(", ", names))
          .meaning(NearMatch.of(of, names.stream())));
    }
    Concept<?> there = merge.soFar(item.kind()).get(item.id());
    if (there == null) {
      return Optional.of(Problem.of(
              ProblemKind.NOTHING_TO_CHANGE, "there is no " + name + " to be " + deed.done)
          .expecting(Kinds.one(item.kind()) + " of pack '" + of + "'")
          .meaning(NearMatch.of(
              item.id().value(), merge.soFar(item.kind()).keySet().stream().map(Id::value))));
    }
    return Optional.empty();
  }

  private Optional<Problem> firmness(Use item, Deed deed) {
    return Optional.ofNullable(merge.soFar(item.kind()).get(item.id()))
        .filter(LayerCheck::isFirm)
        .map(rule -> Problem.of(
                ProblemKind.FIRM_RULE, item.name() + " withholds firmly and can't be " + deed.done)
            .expecting("it to stand, beside rules of the pack's own"));
  }

  private Problem notAs(Use item, String of, Pack last) {
    String where =
        merge.origins().placeOfLast(item).map(place -> " at " + place).orElse("");
    return Problem.of(
            ProblemKind.CHANGED_BY_ANOTHER,
            item.name() + " stands as pack '" + last.name() + "' has it" + where + ", not as pack '"
                + of + "' has it")
        .expecting("'of: " + last.name() + "'");
  }

  private static boolean isFirm(Concept<?> concept) {
    return concept instanceof Rule rule && rule.then().stream().anyMatch(Effect::firm);
  }

  /** What a pack does to an item of another. */
  enum Deed {
    OVERRIDE("overridden"),
    RETIRE("retired"),
    TRANSLATE("translated");

    private final String done;

    Deed(String done) {
      this.done = done;
    }
  }
}
