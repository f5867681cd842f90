package org.restory.standard;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.restory.context.SessionContext;
import org.restory.model.practice.Exercise;
import org.restory.pack.CaseFormat;
import org.restory.recommend.Explanation;
import org.restory.report.Recommendation;

/** One explanation, asked by several threads at once, answers each of them as it would answer one alone. */
class SharedExplanationTest {
  private static final int THREADS = 4;
  private static final int ROUNDS = 8;
  private static final ExecutorService POOL = Executors.newFixedThreadPool(THREADS);

  @AfterAll
  static void close() {
    POOL.shutdown();
  }

  static Stream<String> cases() {
    return CaseFormat.shippedNames().stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void answers_every_thread_alike(String name) throws Exception {
    SessionContext session = CaseFormat.shipped(name);
    Explanation alone = StandardSessions.RECOMMENDER.explain(session);
    ImmutableList<Function<Explanation, Object>> questions = questions(alone);
    List<Object> expected =
        questions.stream().map(question -> question.apply(alone)).toList();

    for (int round = 0; round < ROUNDS; round++) {
      assertThat(askedTogether(StandardSessions.RECOMMENDER.explain(session), questions))
          .allSatisfy(answers -> assertThat(answers).isEqualTo(expected));
    }
  }

  /** Why, the report, and why not the first three that are not recommended. */
  private static ImmutableList<Function<Explanation, Object>> questions(Explanation alone) {
    List<?> recommended =
        alone.report().recommendations().stream().map(Recommendation::exercise).toList();
    return Stream.concat(
            Stream.<Function<Explanation, Object>>of(Explanation::why, Explanation::report),
            StandardSessions.CATALOG.offered(Exercise.class).stream()
                .map(Exercise::id)
                .filter(exercise -> !recommended.contains(exercise))
                .limit(3)
                .map(exercise -> explanation -> explanation.whyNot(exercise)))
        .collect(toImmutableList());
  }

  /** The answers that each thread got, where each began with another question. */
  private static List<List<Object>> askedTogether(
      Explanation explanation, ImmutableList<Function<Explanation, Object>> questions)
      throws Exception {
    CyclicBarrier together = new CyclicBarrier(THREADS);
    List<Future<List<Object>>> asking = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      int first = thread;
      asking.add(POOL.submit(() -> {
        Object[] answers = new Object[questions.size()];
        together.await();
        IntStream.range(0, answers.length)
            .map(i -> (first + i) % answers.length)
            .forEach(i -> answers[i] = questions.get(i).apply(explanation));
        return List.of(answers);
      }));
    }
    List<List<Object>> answers = new ArrayList<>();
    for (Future<List<Object>> each : asking) {
      answers.add(each.get());
    }
    return answers;
  }
}
