package org.restory.examples.ehr.chart;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.restory.context.Fact;
import org.restory.context.SessionContext;
import org.restory.context.Source;
import org.restory.examples.ehr.chart.Reading.LeftAlone;
import org.restory.examples.ehr.chart.Reading.ToAsk;
import org.restory.examples.ehr.crosswalk.CodeKey;
import org.restory.model.Coding;
import org.restory.model.code.CodeMapping;
import org.restory.model.code.CodeMapping.Relation;
import org.restory.model.code.Meaning;
import org.restory.model.safety.SafetyConcern;

/** What has been read so far of one chart. */
final class Gathered {
  private final Set<Fact> facts = new LinkedHashSet<>();
  private final Set<Meaning> said = new LinkedHashSet<>();
  private final Map<AskedFor, ToAsk> toAsk = new LinkedHashMap<>();
  private final Multiset<Left> left = LinkedHashMultiset.create();

  /** Takes a fact as it is. */
  void add(Fact fact) {
    facts.add(fact);
  }

  /**
   * Takes what an entry of the crosswalk says. What a code is only related to was said by nobody: it is asked, and for a concern, which
   * only protects, noted.
   */
  void state(CodeMapping mapping, Source source, Optional<Moment> when) {
    Meaning meaning = mapping.means().orElseThrow();
    if (mapping.relation() != Relation.RELATEDTO) {
      state(mapping.code(), meaning, source, when);
      return;
    }
    ask(mapping.code(), meaning, ToAsk.Why.IN_RECORD, when);
    if (meaning.kind() == SafetyConcern.class) {
      facts.add(Facts.of(meaning, Source.RECORD));
    }
  }

  /** Takes what a code says: in the person's own word it is a fact; in another's, a fact of the record and something to ask. */
  void state(Coding code, Meaning meaning, Source source, Optional<Moment> when) {
    facts.add(Facts.of(meaning, source));
    if (source.isOutsideTheRoom()) {
      ask(code, meaning, ToAsk.Why.IN_RECORD, when);
    } else {
      said.add(meaning);
    }
  }

  /** Takes something to ask. */
  void ask(Coding code, Meaning meaning, ToAsk.Why why, Optional<Moment> when) {
    ToAsk asked = new ToAsk(code, meaning, why, when.map(Moment::day));
    toAsk.merge(new AskedFor(CodeKey.of(code), meaning), asked, Gathered::newer);
  }

  /** Leaves something alone. */
  void leave(Coding code, LeftOut why) {
    left.add(new Left(code, why.reason(), why.words()));
  }

  /** Leaves alone what an entry says is about nothing in the catalog. */
  void leaveUnmatched(CodeMapping mapping) {
    left.add(new Left(
        mapping.code(),
        LeftAlone.Reason.UNMATCHED,
        mapping.note().orElse(LeftOut.OTHER_USE.words())));
  }

  /** Everything, for a session that is told apart from it. */
  Reading reading(SessionContext session) {
    return new Reading(session.withFacts(facts), toAsk(), leftAlone());
  }

  private ImmutableList<ToAsk> toAsk() {
    return toAsk.values().stream()
        .filter(asked -> !said.contains(asked.means()))
        .sorted(comparing((ToAsk asked) -> asked.when().orElse(LocalDate.MIN), reverseOrder())
            .thenComparing(asked -> CodeKey.of(asked.code())))
        .collect(toImmutableList());
  }

  private ImmutableList<LeftAlone> leftAlone() {
    Comparator<LeftAlone> order = comparing(alone -> CodeKey.of(alone.code()));
    return left.elementSet().stream()
        .map(each -> new LeftAlone(each.code(), left.count(each), each.reason(), each.words()))
        .sorted(order.thenComparing(LeftAlone::reason).thenComparing(LeftAlone::words))
        .collect(toImmutableList());
  }

  private static ToAsk newer(ToAsk one, ToAsk other) {
    return other.when().orElse(LocalDate.MIN).isAfter(one.when().orElse(LocalDate.MIN))
        ? other
        : one;
  }

  private record AskedFor(CodeKey code, Meaning meaning) {}

  private record Left(Coding code, LeftAlone.Reason reason, String words) {}
}
