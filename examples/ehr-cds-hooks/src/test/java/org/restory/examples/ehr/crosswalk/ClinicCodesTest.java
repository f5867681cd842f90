package org.restory.examples.ehr.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.restory.catalog.Catalog;
import org.restory.pack.PackFormat;
import org.restory.pack.StandardPack;

/** The pack that the documentation shows, of a clinic that has a code of its own and sees another otherwise. */
class ClinicCodesTest {
  private static final String FOLDER = "/org/restory/examples/ehr/crosswalk/clinic-codes/";
  private static final String FORMS = "https://clinic.example/forms";
  private static final CodeKey LIVING_ALONE = new CodeKey(CodeKey.ICD_10_CM, "Z60.2");

  private final Catalog shipped = Catalog.of(StandardPack.pack(), UsCodes.pack());
  private final Crosswalk crosswalk = Crosswalk.of(Catalog.builder()
      .add(StandardPack.pack())
      .add(UsCodes.pack())
      .add(PackFormat.read(FOLDER, ClinicCodesTest.class::getResourceAsStream))
      .build());

  @Test
  void a_question_of_its_own_is_read() {
    Answer yes =
        new Answer.Choice(ImmutableSet.of(new CodeKey(FORMS, "yes")), OptionalDouble.empty());

    assertThat(crosswalk.lookUp(new CodeKey(FORMS, "rent"), yes)).isInstanceOf(Found.Means.class);
  }

  @Test
  void a_code_that_it_sees_otherwise_leads_to_no_question() {
    assertThat(Crosswalk.of(shipped).lookUp(LIVING_ALONE)).isInstanceOf(Found.Means.class);
    assertThat(crosswalk.lookUp(LIVING_ALONE)).isInstanceOf(Found.Unmatched.class);
  }
}
