package org.restory.examples.benchmarks.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The time of a program counts only if it ended well with the right answer, and it sees no class but its own. */
class ProgramTest {
  @TempDir
  private Path folder;

  @Test
  void a_program_that_does_nothing_takes_some_time() throws Exception {
    assertThat(program(EmptyMain.class, "").run()).isBetween(1.0, 60_000.0);
  }

  @Test
  void an_answer_that_is_not_the_right_one_is_refused() {
    assertThatThrownBy(() -> program(EmptyMain.class, "{1, 2}").run())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("printed ''")
        .hasMessageContaining("was to print '{1, 2}'");
  }

  @Test
  void a_program_that_fails_is_refused_with_what_it_complained_of() {
    assertThatThrownBy(() -> program(FirstRecommendation.class, "").run())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("ended with 1")
        .hasMessageContaining("NoClassDefFoundError");
  }

  private Program program(Class<?> main, String answer) throws Exception {
    ClassPath path = new ClassPath(ImmutableList.of(HarnessJar.in(folder)));
    return new Program(path, main, ImmutableList.of(), answer);
  }
}
