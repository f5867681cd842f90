package org.restory.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.restory.catalog.Catalog;
import org.restory.catalog.InvalidContentException;
import org.restory.pack.ReportFormat;
import org.restory.pack.StandardPack;
import org.restory.report.PlainText;
import org.restory.report.RecommendationReport;

/** A report of any bytes: it is refused, or it reads back as written and can be shown. */
public final class ReportTarget {
  private static final Catalog CATALOG = StandardPack.catalog();

  private ReportTarget() {}

  /** What the fuzzer calls. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    try {
      RecommendationReport report = ReportFormat.read("report.yaml", new String(bytes, UTF_8));
      Same.of(report, ReportFormat.read("again.yaml", ReportFormat.toYaml(report)));
      Same.of(report, ReportFormat.read("again.json", ReportFormat.toJson(report)));
      PlainText.of(CATALOG).write(report);
    } catch (InvalidContentException refused) {
      Same.told(refused);
    }
  }
}
