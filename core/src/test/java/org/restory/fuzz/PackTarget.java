package org.restory.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.restory.catalog.Catalog;
import org.restory.catalog.InvalidContentException;
import org.restory.catalog.Pack;
import org.restory.context.SessionContext;
import org.restory.model.Format;
import org.restory.model.Phase;
import org.restory.pack.PackFormat;
import org.restory.recommend.Recommender;
import org.restory.report.PlainText;
import org.restory.review.LanguageReview;
import org.restory.review.RuleReview;

/** A pack that is one file of any bytes: it is refused, or it reads back as written and can be used. */
public final class PackTarget {
  private static final SessionContext NOTHING_SHARED =
      SessionContext.builder().format(Format.INDIVIDUAL).phase(Phase.ENGAGING).build();

  private PackTarget() {}

  /** What the fuzzer calls. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    try {
      Pack pack = PackFormat.read("pack.yaml", new String(bytes, UTF_8));
      Same.of(pack, PackFormat.read("again.yaml", PackFormat.toYaml(pack)));
      use(Catalog.of(pack));
    } catch (InvalidContentException refused) {
      Same.told(refused);
    }
  }

  private static void use(Catalog catalog) {
    LanguageReview.of(catalog);
    RuleReview.of(catalog);
    PlainText.of(catalog).write(Recommender.of(catalog).recommend(NOTHING_SHARED));
  }
}
