package org.restory.examples.ehr.chart;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.hl7.fhir.r4.model.Goal.GoalLifecycleStatus.ACCEPTED;
import static org.hl7.fhir.r4.model.Goal.GoalLifecycleStatus.ACTIVE;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.restory.catalog.Catalog;
import org.restory.context.Source;
import org.restory.examples.ehr.crosswalk.CodeKey;
import org.restory.examples.ehr.crosswalk.Crosswalk;
import org.restory.examples.ehr.crosswalk.Found;
import org.restory.model.Coding;
import org.restory.model.Id;
import org.restory.model.code.Meaning;
import org.restory.model.person.Goal;

/**
 * Reads goals that are in force, by a code of Restory's own or else by their social category. A goal that the person expressed is in their
 * word; another is one of the record.
 */
final class Goals {
  private static final String OWN = RestoryUrls.CODE_SYSTEM + "goal";

  private final Catalog catalog;
  private final Crosswalk crosswalk;
  private final Codes codes;

  Goals(Catalog catalog, Crosswalk crosswalk) {
    this.catalog = catalog;
    this.crosswalk = crosswalk;
    this.codes = new Codes(crosswalk);
  }

  void read(org.hl7.fhir.r4.model.Goal goal, Person person, Gathered gathered) {
    ImmutableList<Coding> named = Stream.concat(
            Stream.of(goal.getDescription()), goal.getCategory().stream())
        .flatMap(concept -> codes.of(concept).stream())
        .collect(toImmutableList());
    if (named.isEmpty()) {
      return;
    }
    Optional<Coding> found =
        named.stream().filter(code -> wanted(code).isPresent()).findFirst();
    Coding code = found.orElse(named.get(0));
    if (person.isAnother(goal.getSubject())) {
      gathered.leave(code, LeftOut.ABOUT_ANOTHER);
    } else if (found.isEmpty()) {
      gathered.leave(
          code, crosswalk.knows(CodeKey.of(code)) ? LeftOut.OTHER_USE : LeftOut.NOBODY_MAPPED);
    } else if (goal.getLifecycleStatus() != ACTIVE && goal.getLifecycleStatus() != ACCEPTED) {
      gathered.leave(code, LeftOut.NOT_ACTIVE);
    } else {
      gathered.state(
          code,
          wanted(code).orElseThrow(),
          person.is(goal.getExpressedBy()) ? Source.CLIENT_STATED : Source.RECORD,
          Moment.of(goal.getStatusDateElement(), goal.getStart()));
    }
  }

  private Optional<Meaning> wanted(Coding code) {
    if (code.system().equals(OWN)) {
      return Optional.of(code.code())
          .filter(Id::isWellFormed)
          .flatMap(id -> catalog.find(Goal.class, Id.of(id)))
          .map(goal -> Meaning.of(Goal.class, goal.id()));
    }
    return crosswalk.lookUp(CodeKey.of(code)) instanceof Found.Means means
        ? means.mappings().stream()
            .flatMap(mapping -> mapping.means().stream())
            .filter(meaning -> meaning.kind() == Goal.class)
            .findFirst()
        : Optional.empty();
  }
}
