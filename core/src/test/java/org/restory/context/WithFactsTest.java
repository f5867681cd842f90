package org.restory.context;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.restory.testing.RandomContexts;

/** A session told again with other facts. */
class WithFactsTest {
  @Provide
  Arbitrary<SessionContext> sessions() {
    return RandomContexts.any();
  }

  @Property(tries = 200)
  void told_again_with_its_own_facts_a_session_is_the_same_in_any_order(
      @ForAll("sessions") SessionContext session) {
    List<Fact> facts = session.facts().toList();

    assertThat(session.withFacts(facts)).isEqualTo(session);
    assertThat(session.withFacts(Lists.reverse(facts))).isEqualTo(session);
  }

  @Property(tries = 200)
  void with_no_facts_title_and_circumstances_stay(@ForAll("sessions") SessionContext session) {
    SessionContext bare = session.withFacts(session.circumstances().toList());

    assertThat(bare.facts()).isEmpty();
    assertThat(bare.title()).isEqualTo(session.title());
    assertThat(bare.circumstances())
        .containsExactlyElementsOf(session.circumstances().toList());
    assertThat(bare.sessionsPlanned()).isEqualTo(session.sessionsPlanned());
  }
}
