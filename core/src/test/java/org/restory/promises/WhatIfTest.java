package org.restory.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.restory.catalog.Catalog;
import org.restory.context.SessionContext;
import org.restory.explain.ExplanationText;
import org.restory.explain.WhatIf;
import org.restory.model.Id;
import org.restory.model.practice.Exercise;
import org.restory.recommend.Recommender;
import org.restory.report.Change.Kind;
import org.restory.report.Recommendation;

/** Two sessions side by side differ in what was stated, and every difference in what is recommended comes from that. */
@Domain(DomainContext.Global.class)
@Domain(AnySession.class)
class WhatIfTest {
  @Property
  void a_session_beside_itself_differs_in_nothing(
      @ForAll Catalog catalog, @ForAll SessionContext session) {
    WhatIf whatIf = Recommender.of(catalog).explain(session).whatIf(session);

    assertThat(whatIf.differences()).isEmpty();
    assertThat(whatIf.stated()).isEmpty();
    assertThat(whatIf.unstated()).isEmpty();
    assertThat(whatIf.rulesGained()).isEmpty();
    assertThat(whatIf.rulesLost()).isEmpty();
    assertThat(ExplanationText.of(catalog).of(whatIf)).hasSize(1);
  }

  @Property
  void what_came_and_went_is_told_with_what_stands_in_its_way_on_the_other_side(
      @ForAll Catalog catalog, @ForAll SessionContext session, @ForAll SessionContext other) {
    WhatIf whatIf = Recommender.of(catalog).explain(session).whatIf(other);
    List<Id<Exercise>> before = exercises(whatIf.before().recommendations());
    List<Id<Exercise>> after = exercises(whatIf.after().recommendations());

    assertThat(exercises(whatIf, Kind.RECOMMENDED))
        .containsExactlyInAnyOrderElementsOf(
            after.stream().filter(id -> !before.contains(id)).toList());
    assertThat(exercises(whatIf, Kind.NO_LONGER_RECOMMENDED))
        .containsExactlyInAnyOrderElementsOf(
            before.stream().filter(id -> !after.contains(id)).toList());
    assertThat(whatIf.differences())
        .filteredOn(difference -> difference.change().kind() == Kind.RECOMMENDED
            || difference.change().kind() == Kind.NO_LONGER_RECOMMENDED)
        .allSatisfy(difference -> assertThat(difference.obstacles()).isNotEmpty());
  }

  @Property
  void every_difference_in_aims_withholdings_and_notices_names_the_rules_it_came_through(
      @ForAll Catalog catalog, @ForAll SessionContext session, @ForAll SessionContext other) {
    WhatIf whatIf = Recommender.of(catalog).explain(session).whatIf(other);

    assertThat(whatIf.differences())
        .filteredOn(difference -> difference.change().exercise().isEmpty())
        .allSatisfy(difference -> assertThat(difference.rules()).isNotEmpty());
    assertThat(whatIf.differences().isEmpty()
            || !whatIf.stated().isEmpty()
            || !whatIf.unstated().isEmpty())
        .isTrue();
  }

  private static List<Id<Exercise>> exercises(List<Recommendation> recommendations) {
    return recommendations.stream().map(Recommendation::exercise).toList();
  }

  private static List<Id<Exercise>> exercises(WhatIf whatIf, Kind kind) {
    return whatIf.differences().stream()
        .filter(difference -> difference.change().kind() == kind)
        .flatMap(difference -> difference.change().exercise().stream())
        .toList();
  }
}
