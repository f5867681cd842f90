package org.restory.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.restory.context.Consents;
import org.restory.context.Disclosure;
import org.restory.context.Source;
import org.restory.model.ConsentScope;
import org.restory.model.Id;

/** The example of consent in the page for app developers. */
class ConsentExampleTest {
  @Test
  void consent_to_plan_is_not_consent_to_show() {
    Disclosure disclosure = Disclosure.builder()
        .dimension(Id.of("disability-and-deafness"))
        .words("Deaf, capital D")
        .source(Source.CLIENT_STATED)
        .consents(Consents.given(ConsentScope.USE_FOR_PLANNING))
        .build();

    assertThat(disclosure.mayBeUsed()).isTrue();
    assertThat(disclosure.mayBeShownToClient()).isFalse();
  }
}
