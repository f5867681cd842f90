package org.restory.examples.ehr.chart;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.time.Instant;
import java.util.Comparator;
import org.restory.examples.ehr.chart.Reading.ToAsk;
import org.restory.examples.ehr.crosswalk.Answer;
import org.restory.examples.ehr.crosswalk.CodeKey;
import org.restory.examples.ehr.crosswalk.Crosswalk;
import org.restory.examples.ehr.crosswalk.Found;
import org.restory.model.code.CodeMapping;
import org.restory.model.code.Meaning;
import org.restory.model.safety.Instrument;

/**
 * The answers of one chart, from observations and forms alike. Of each question the latest answer counts, where it is recent; a refusal to
 * answer counts as any other, so that what was said before it is not used against it.
 */
final class Answers {
  private final Crosswalk crosswalk;
  private final Recency recency;
  private final Scores scores;
  private final Gathered gathered;
  private final ListMultimap<CodeKey, Asked> byQuestion =
      MultimapBuilder.treeKeys().arrayListValues().build();

  Answers(Crosswalk crosswalk, Recency recency, Scores scores, Gathered gathered) {
    this.crosswalk = crosswalk;
    this.recency = recency;
    this.scores = scores;
    this.gathered = gathered;
  }

  void add(Asked asked) {
    if (recency.isInFuture(asked.when())) {
      gathered.leave(asked.question(), LeftOut.IN_FUTURE);
    } else {
      byQuestion.put(CodeKey.of(asked.question()), asked);
    }
  }

  /** Reads all answers that were added. */
  void read() {
    byQuestion.asMap().forEach((question, asked) -> read(question, newestFirst(asked)));
  }

  private void read(CodeKey question, ImmutableList<Asked> asked) {
    if (!crosswalk.knows(question)) {
      asked.forEach(each -> gathered.leave(each.question(), LeftOut.NOBODY_MAPPED));
    } else if (crosswalk.lookUp(question) instanceof Found.Unmatched unmatched) {
      asked.forEach(each -> gathered.leaveUnmatched(unmatched.mapping()));
    } else {
      Instant latest = at(asked.get(0));
      ImmutableList<Asked> earlier =
          asked.stream().filter(each -> at(each).isBefore(latest)).collect(toImmutableList());
      asked.stream()
          .filter(each -> !at(each).isBefore(latest))
          .forEach(each -> readLatest(each, earlier));
      earlier.forEach(each -> gathered.leave(each.question(), LeftOut.LATER_ANSWER));
    }
  }

  private void readLatest(Asked asked, ImmutableList<Asked> earlier) {
    if (asked.answer() instanceof Answer.Declined) {
      gathered.leave(asked.question(), LeftOut.CHOSE_NOT_TO_ANSWER);
    } else if (asked.answer() instanceof Answer.Missing) {
      gathered.leave(asked.question(), LeftOut.NO_ANSWER);
    } else if (asked.answer() instanceof Answer.Unreadable) {
      gathered.leave(asked.question(), LeftOut.NOT_COMPARABLE);
    } else {
      readAnswer(asked, earlier);
    }
  }

  private void readAnswer(Asked asked, ImmutableList<Asked> earlier) {
    Found found = crosswalk.lookUp(CodeKey.of(asked.question()), asked.answer());
    if (found instanceof Found.Means means) {
      means.mappings().forEach(mapping -> state(mapping, asked, earlier));
    } else if (found instanceof Found.Unmatched unmatched) {
      gathered.leaveUnmatched(unmatched.mapping());
    } else {
      gathered.leave(
          asked.question(), isComparable(asked) ? LeftOut.ANOTHER_ANSWER : LeftOut.NOT_COMPARABLE);
    }
  }

  private void state(CodeMapping mapping, Asked asked, ImmutableList<Asked> earlier) {
    Meaning meaning = mapping.means().orElseThrow();
    boolean isRecent = recency.isRecent(asked.when());
    if (meaning.kind() == Instrument.class) {
      if (isRecent) {
        scores.add(meaning, asked, earlier);
      } else {
        gathered.leave(asked.question(), LeftOut.SCORED_LONG_AGO);
      }
    } else if (isRecent) {
      gathered.state(mapping, asked.source(), asked.when());
    } else {
      ToAsk.Why why = asked.source().isClient() ? ToAsk.Why.LONG_AGO : ToAsk.Why.IN_RECORD;
      gathered.ask(mapping.code(), meaning, why, asked.when());
    }
  }

  /** A choice in a code of the place alone may mean the same as an answer that is meant, and is not guessed. */
  private static boolean isComparable(Asked asked) {
    return !(asked.answer() instanceof Answer.Choice choice)
        || choice.codes().stream()
            .anyMatch(code -> code.system().equals(asked.question().system()));
  }

  private static ImmutableList<Asked> newestFirst(Iterable<Asked> asked) {
    return ImmutableList.sortedCopyOf(Comparator.comparing(Answers::at).reversed(), asked);
  }

  private static Instant at(Asked asked) {
    return asked.when().map(Moment::at).orElse(Instant.MIN);
  }
}
