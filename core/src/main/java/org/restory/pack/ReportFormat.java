package org.restory.pack;

import java.util.Optional;
import org.restory.catalog.InvalidContentException;
import org.restory.pack.cases.ReportCodec;
import org.restory.pack.text.Codec;
import org.restory.pack.text.JsonText;
import org.restory.pack.text.Reading;
import org.restory.pack.text.YamlText;
import org.restory.pack.text.YamlTree;
import org.restory.report.RecommendationReport;

/**
 * Reads and writes reports as YAML or JSON, facts and reasons included. A written report holds what
 * a person shared.
 */
public final class ReportFormat {
  private static final Codec<RecommendationReport> REPORT = ReportCodec.report();

  private ReportFormat() {}

  /** The report as YAML, which {@link #read(String, String)} reads back as an equal report. */
  public static String toYaml(RecommendationReport report) {
    return YamlText.of(REPORT.write(report));
  }

  /** The report as JSON, which {@link #read(String, String)} reads back as an equal report. */
  public static String toJson(RecommendationReport report) {
    return JsonText.of(REPORT.write(report));
  }

  /**
   * The report in a text.
   *
   * @param fileName what to call the text in problems
   * @param text YAML or JSON
   * @throws InvalidContentException with every problem, if the text does not hold a report
   */
  public static RecommendationReport read(String fileName, String text) {
    Reading reading = new Reading();
    return reading.orThrow(YamlTree.parse(fileName, text, reading)
        .flatMap(root -> Optional.ofNullable(REPORT.read(root, reading))));
  }
}
