package org.restory.examples.ehr.page;

import java.util.List;
import org.restory.catalog.Catalog;
import org.restory.catalog.Pack;
import org.restory.context.BarrierExperience;
import org.restory.context.SessionContext;
import org.restory.context.Source;
import org.restory.context.Stated;
import org.restory.model.Concept;
import org.restory.model.Format;
import org.restory.model.Id;
import org.restory.model.Phase;
import org.restory.model.person.Goal;
import org.restory.model.world.Level;
import org.restory.pack.StandardPack;

/** A catalog and a session in which every text tries to break out of the page. */
final class Hostile {
  /** Closes what may be open, and begins a script. */
  static final String TEXT = "\"'></p></title><script>alert(1)</script>";

  private Hostile() {}

  /** The standard catalog with the text at the end of each of its own. */
  static Catalog catalog() {
    Pack pack = StandardPack.pack();
    List<Concept<?>> reworded = pack.concepts().stream()
        .<Concept<?>>map(concept -> concept.reworded((path, text) -> text + TEXT))
        .toList();
    return Catalog.of(Pack.builder()
        .name(pack.name())
        .version(pack.version())
        .provenance(pack.provenance())
        .sourceStatement(pack.sourceStatement())
        .addAllConcepts(reworded)
        .build());
  }

  /** A session in which a person said such words. */
  static SessionContext session() {
    return SessionContext.builder()
        .format(Format.INDIVIDUAL)
        .phase(Phase.EXPLORING)
        .addBarriers(BarrierExperience.builder()
            .barrier(Id.of("sexism"))
            .source(Source.CLIENT_STATED)
            .words("she said " + TEXT)
            .addLevels(Level.INSTITUTIONAL)
            .build())
        .addGoals(Stated.<Goal>builder()
            .kind(Goal.class)
            .concept(Id.of("complain-or-appeal"))
            .source(Source.CLIENT_STATED)
            .words("to be heard " + TEXT)
            .build())
        .build();
  }
}
