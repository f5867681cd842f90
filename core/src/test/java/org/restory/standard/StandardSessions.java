package org.restory.standard;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.stream.Stream;
import org.restory.catalog.Catalog;
import org.restory.context.SessionContext;
import org.restory.model.Format;
import org.restory.model.Phase;
import org.restory.pack.StandardPack;
import org.restory.recommend.Recommender;

/** The standard catalog, its recommender, and sessions for it. */
final class StandardSessions {
  static final Catalog CATALOG = StandardPack.catalog();
  static final Recommender RECOMMENDER = Recommender.of(CATALOG);

  private StandardSessions() {}

  /** Every format in every phase, with nothing else said. */
  static ImmutableList<SessionContext> bare() {
    return Arrays.stream(Format.values())
        .flatMap(format -> Stream.of(Phase.values())
            .map(phase -> SessionContext.builder().format(format).phase(phase).build()))
        .collect(ImmutableList.toImmutableList());
  }
}
