package org.restory.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.restory.catalog.Catalog;
import org.restory.catalog.InvalidContentException;
import org.restory.context.SessionContext;
import org.restory.pack.CaseFormat;
import org.restory.pack.StandardPack;
import org.restory.recommend.Recommender;
import org.restory.report.PlainText;

/** A case of any bytes: it is refused, or it reads back as written and is answered. */
public final class CaseTarget {
  private static final Catalog CATALOG = StandardPack.catalog();
  private static final Recommender RECOMMENDER = Recommender.of(CATALOG);

  private CaseTarget() {}

  /** What the fuzzer calls. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    try {
      SessionContext session = CaseFormat.read("case.yaml", new String(bytes, UTF_8));
      Same.of(session, CaseFormat.read("again.yaml", CaseFormat.toYaml(session)));
      Same.of(session, CaseFormat.read("again.json", CaseFormat.toJson(session)));
      if (CATALOG.problemsIn(session).isEmpty()) {
        PlainText.of(CATALOG).write(RECOMMENDER.recommend(session));
      }
    } catch (InvalidContentException refused) {
      Same.told(refused);
    }
  }
}
