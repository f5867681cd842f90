package org.restory.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.restory.rule.Conditions.goal;

import com.google.common.collect.ImmutableList;
import java.util.Iterator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.restory.catalog.Pack;
import org.restory.pack.concepts.ManifestCodec;
import org.restory.pack.concepts.PackFiles;
import org.restory.pack.text.Shape;
import org.restory.rule.Effects;
import org.restory.rule.condition.Condition;
import org.restory.testing.FieldsSeen;
import org.restory.testing.RandomPacks;
import org.restory.testing.RandomRules;

/** Java and files are one language: whatever a pack says, each writes to the other and reads back equal. */
class OneLanguageTest {
  private static final int MOST = 40_000;
  /** What is usual and so left out, and how content is spread over files. */
  private static final ImmutableList<String> NEVER = ImmutableList.of(
      "code-mapping{id+code+edition+relation+direction+checked+source+as-of}.status=active",
      "condition{ready}.is=met",
      "rule{id+when+then+because+for-client}.then{raise}.weight=moderate",
      "technique{id+name+description+family+minutes+max-depth+max-exposure}.authoring=exercises",
      "{pack+version}.files",
      "{pack+version}.translates{of+language}.files");

  private static final Shape<Pack, Pack.Builder> CODEC = ManifestCodec.of(PackFiles.none());

  @Provide
  Arbitrary<Pack> packs() {
    return RandomPacks.any();
  }

  @Property(tries = 300)
  void a_pack_written_as_yaml_reads_back_equal(@ForAll("packs") Pack pack) {
    String written = PackFormat.toYaml(pack);
    Pack read = PackFormat.read("pack.yaml", written);

    assertThat(read).isEqualTo(pack);
    assertThat(PackFormat.toYaml(read)).isEqualTo(written);
  }

  @Property(tries = 300)
  void a_pack_written_as_json_reads_back_equal(@ForAll("packs") Pack pack) {
    String written = PackFormat.toJson(pack);
    Pack read = PackFormat.read("pack.json", written);

    assertThat(read).isEqualTo(pack);
    assertThat(PackFormat.toJson(read)).isEqualTo(written);
  }

  /** So that the properties above speak of all a pack can say, and that builders can say all of it. */
  @Example
  void random_packs_say_every_field_and_every_word() {
    FieldsSeen seen = FieldsSeen.of(ManifestCodec.form());
    Iterator<Pack> packs = RandomPacks.any().sampleStream().iterator();
    for (int i = 0; i < MOST && (i % 500 != 0 || unseen(seen).size() > NEVER.size()); i++) {
      seen.see(CODEC.write(packs.next()));
    }

    assertThat(unseen(seen)).containsExactlyElementsOf(NEVER);
  }

  private static ImmutableList<String> unseen(FieldsSeen seen) {
    return seen.unseen().stream()
        .filter(each -> !each.startsWith("prompt-of-a-step"))
        .filter(each -> !each.endsWith(".sensitivity=ordinary"))
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void what_no_file_can_say_is_not_written() {
    Pack pack = Pack.builder()
        .name("twice")
        .version("1")
        .addConcepts(
            RandomRules.rule("rule", Condition.all(goal("a"), goal("a")), Effects.raise("an-aim")))
        .build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> PackFormat.toYaml(pack))
        .withMessage("'{goal=a}' stands in a list twice; expected it once");
  }
}
