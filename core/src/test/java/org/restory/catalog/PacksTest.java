package org.restory.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs of others are found when they are asked for, and stand after those they need. */
class PacksTest {
  @TempDir
  Path folder;

  @Test
  void what_a_provider_offers_is_found_where_it_is_asked_for() throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(
        services.resolve(PackProvider.class.getName()), OfferedPack.class.getName() + "\n");

    try (URLClassLoader host = new HostLoader(folder)) {
      assertThat(Packs.found(host)).extracting(Pack::toString).containsExactly("offered 1");
    }
  }

  @Test
  void nothing_is_found_where_nobody_offers() {
    assertThat(Packs.found()).isEmpty();
    assertThat(Catalog.of(new OfferedPack().pack()).packs()).containsExactly("offered 1");
  }

  @Test
  void each_stands_after_those_it_needs_and_otherwise_by_name() {
    Pack alone = named("b").build();
    Pack needed = named("d").build();
    Pack needing = named("a").putRequire("d", VersionRange.of(">=1")).build();
    Pack changing = named("c").putRequire("a", VersionRange.of(">=1")).build();

    assertThat(Packs.inOrder(ImmutableList.of(changing, needed, needing, alone)))
        .containsExactly(alone, needed, needing, changing);
  }

  @Test
  void packs_that_need_each_other_stay_by_name() {
    Pack one = named("a").putRequire("b", VersionRange.of(">=1")).build();
    Pack other = named("b").putRequire("a", VersionRange.of(">=1")).build();

    assertThat(Packs.inOrder(ImmutableList.of(other, one))).containsExactly(one, other);
  }

  private static Pack.Builder named(String name) {
    return Pack.builder().name(name).version("1");
  }

  /** What a vendor writes. */
  public static final class OfferedPack implements PackProvider {
    @Override
    public Pack pack() {
      return named("offered").build();
    }
  }

  /** The class path of a host on which the provider lies. */
  private static final class HostLoader extends URLClassLoader {
    HostLoader(Path folder) throws IOException {
      super(
          new URL[] {
            folder.toUri().toURL(), Path.of("target", "test-classes").toUri().toURL()
          },
          PackProvider.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith(PacksTest.class.getName())) {
        return super.loadClass(name, resolve);
      }
      Class<?> known = findLoadedClass(name);
      return known == null ? findClass(name) : known;
    }
  }
}
