package org.restory.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.restory.pack.StandardPack;
import org.snakeyaml.engine.v2.api.Load;

/** A host that reads no YAML and writes no JSON needs Guava on its class path, and no format library. */
class WithoutYamlTest {
  private static final String PATH =
      Run.path(StandardPack.class, OnGuavaAlone.class, ImmutableList.class);

  @TempDir
  Path folder;

  @Test
  void the_standard_pack_is_read_and_recommended_from_on_guava_alone() throws Exception {
    Run run = Run.java(folder, List.of("-cp", PATH, OnGuavaAlone.class.getName()));

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).isEqualTo(OnGuavaAlone.report());
  }

  @Test
  void the_path_of_such_a_host_holds_no_format_library() {
    assertThat(PATH)
        .doesNotContain(Run.path(Load.class))
        .doesNotContain(Run.path(JsonFactory.class));
  }
}
