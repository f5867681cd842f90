package org.restory.pack.compact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.restory.pack.StandardPack;
import org.restory.pack.concepts.PackFiles;
import org.restory.pack.text.Node;
import org.restory.pack.text.Reading;
import org.restory.pack.text.YamlTree;

/** A compact form holds the trees of its source to the last place, and nothing else passes for one. */
class CompactFormatTest {
  private static final PackFiles SOURCE = PackFiles.beside(StandardPack.class, "standard");
  private static final ImmutableMap<String, Node> SMALL = ImmutableMap.of(
      "a.yaml", tree("standard/a.yaml", "plain: 'quoted'\nlist: [1, [], {}]\n\nempty: \"\"\n"),
      "b.yaml", tree("standard/b.yaml", "- deep: {er: 'é 日 😀'}\n- >-\n  folded\n  text\n"));

  @Test
  void the_shipped_form_holds_its_source_and_every_place() throws IOException {
    assertThat(CompactReader.read(shipped()).equals(CompactBuild.trees(SOURCE)))
        .as("the standard pack and its compact form agree; 'mvn compile' writes it anew")
        .isTrue();
  }

  @Test
  void the_same_source_gives_the_same_bytes() throws IOException {
    assertThat(Arrays.equals(CompactBuild.compact(SOURCE), shipped())).isTrue();
  }

  @Test
  void trees_come_back_in_order_with_places_and_quotes() {
    ImmutableMap<String, Node> back = CompactReader.read(CompactWriter.write(SMALL));

    assertThat(back).isEqualTo(SMALL);
    assertThat(back).hasToString(SMALL.toString());
  }

  @Test
  void a_resource_that_is_not_there_is_no_compact_form() {
    assertThat(CompactFiles.beside(StandardPack.class, "none.pack")).isEmpty();
  }

  @Test
  void a_file_that_it_lacks_is_a_problem() {
    Reading reading = new Reading();

    assertThat(
            CompactFiles.of(CompactWriter.write(SMALL)).tree("c.yaml", Optional.empty(), reading))
        .isEmpty();
    assertThat(reading.problems())
        .singleElement()
        .asString()
        .contains("there is no file 'c.yaml' in the compact form");
  }

  @Test
  void another_kind_of_file_is_refused() {
    byte[] bytes = CompactWriter.write(SMALL);
    bytes[0]++;

    assertRefused(bytes, "it does not start with RSTY");
  }

  @Test
  void another_version_is_refused() {
    byte[] bytes = CompactWriter.write(SMALL);
    bytes[Integer.BYTES] = 2;

    assertRefused(bytes, "its version is 2");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 12, 13, 14, 100})
  void a_form_cut_short_is_refused(int length) {
    assertRefused(Arrays.copyOf(CompactWriter.write(SMALL), length), "bytes");
  }

  @Test
  void a_form_that_goes_on_is_refused() {
    byte[] bytes = CompactWriter.write(SMALL);

    assertRefused(Arrays.copyOf(bytes, bytes.length + 1), "it should hold");
    assertRefused(
        forged(Arrays.copyOf(body(bytes), bytes.length - CompactFormat.HEADER + 1)),
        "it goes on after its end");
  }

  @Test
  void any_changed_byte_is_noticed() {
    byte[] bytes = CompactWriter.write(SMALL);
    for (int i = 0; i < bytes.length; i++) {
      byte[] changed = bytes.clone();
      changed[i] ^= 0x10;
      assertThatThrownBy(() -> CompactReader.read(changed))
          .as("byte %s", i)
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void whatever_a_right_checksum_vouches_for_is_read_or_refused_and_does_no_harm() {
    byte[] body = body(CompactWriter.write(SMALL));
    Random random = new Random(16);
    for (int i = 0; i < 20_000; i++) {
      byte[] changed = Arrays.copyOf(body, random.nextInt(body.length + 1));
      for (int j = random.nextInt(4); j >= 0 && changed.length > 0; j--) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      }
      assertReadOrRefused(forged(changed));
    }
  }

  @Test
  void a_form_that_nests_without_end_is_refused() {
    byte[] body = new byte[20_000];
    Arrays.fill(body, (byte) (1 << 2 | CompactFormat.ITEMS));
    System.arraycopy(new byte[] {1, 1, 'a', 1, 0, 0}, 0, body, 0, 6);

    assertRefused(forged(body), "nests more than 64 levels deep");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ff ff ff ff ff", "ff ff ff ff 07", "01 05 61", "01 01 61 01 07"})
  void a_count_or_index_beyond_what_is_there_is_refused(String body) {
    String[] parts = body.split(" ", -1);
    byte[] bytes = new byte[parts.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Integer.parseInt(parts[i], 16);
    }

    assertRefused(forged(bytes), "not readable");
  }

  private static void assertReadOrRefused(byte[] bytes) {
    try {
      assertThat(CompactReader.read(bytes)).isNotNull();
    } catch (IllegalStateException refused) {
      assertThat(refused).hasMessageContaining("the compact form of a pack is not readable");
    }
  }

  private static void assertRefused(byte[] bytes, String why) {
    assertThatThrownBy(() -> CompactReader.read(bytes))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(why)
        .hasMessageEndingWith("expected it as this version of Restory writes it");
  }

  private static byte[] body(byte[] bytes) {
    return Arrays.copyOfRange(bytes, CompactFormat.HEADER, bytes.length);
  }

  private static byte[] forged(byte[] body) {
    return ByteBuffer.allocate(CompactFormat.HEADER + body.length)
        .putInt(CompactFormat.MAGIC)
        .put(CompactFormat.VERSION)
        .putInt(body.length)
        .putInt(CompactFormat.checksum(body, 0, body.length))
        .put(body)
        .array();
  }

  private static Node tree(String file, String yaml) {
    return YamlTree.parse(file, yaml, new Reading()).orElseThrow();
  }

  private static byte[] shipped() throws IOException {
    try (InputStream in = StandardPack.class.getResourceAsStream("standard.pack")) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }
}
