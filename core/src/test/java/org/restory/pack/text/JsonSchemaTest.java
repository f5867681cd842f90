package org.restory.pack.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

class JsonSchemaTest {
  @Test
  void a_form_with_a_name_is_told_once() {
    Form word = Form.word("always").called("word");

    assertThat(JsonSchema.of("T", "D", Form.either(word, new Form.Items(word, 1, true))))
        .containsOnlyOnce("\"always\"")
        .containsOnlyOnce("\"word\": {");
  }

  @Test
  void two_forms_of_one_name_are_refused() {
    Form both = Form.either(Form.word("a").called("word"), Form.word("b").called("word"));

    assertThatThrownBy(() -> JsonSchema.of("T", "D", both))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("two forms are called 'word'");
  }

  @Test
  void a_form_can_be_part_of_itself() {
    assertThat(JsonSchema.of("T", "D", Nested.FORM)).contains("\"$ref\": \"#/$defs/nested\"");
  }

  @Test
  void a_part_needs_nothing_of_the_whole() {
    Form.Field name = new Form.Field("name", Form.text(), true);
    Form.Field more = new Form.Field("more", Form.text(), false);
    Form.Field item = new Form.Field("item", Form.text(), false);
    Form form = new Form.WholeOrPart(
        new Form.Mapping(ImmutableList.of(name, more, item)),
        new Form.Mapping(ImmutableList.of(item)));

    assertThat(JsonSchema.of("T", "D", form).replaceAll("\\s", ""))
        .contains("\"dependentRequired\":{\"name\":[],\"more\":[\"name\"]}")
        .doesNotContain("\"required\"");
  }

  /** A list of lists of lists. */
  private static final class Nested {
    static final Form FORM = new Form.Named("nested", Nested::list);

    static Form list() {
      return new Form.Items(FORM, 0, true);
    }
  }
}
