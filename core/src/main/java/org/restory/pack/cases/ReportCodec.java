package org.restory.pack.cases;

import java.util.Optional;
import org.restory.pack.text.Codec;
import org.restory.pack.text.Form;
import org.restory.pack.text.Scalars;
import org.restory.pack.text.Shape;
import org.restory.pack.text.Verbatim;
import org.restory.report.RecommendationReport;
import org.restory.report.RecommendationReport.Reader;

/**
 * How a report stands in a file; its first field says which format this is, for those who read it
 * years from now.
 */
public final class ReportCodec {
  private static final int FORMAT = 1;

  private ReportCodec() {}

  /** A whole report. */
  public static Codec<RecommendationReport> report() {
    return Shape.of(RecommendationReport::builder, RecommendationReport.Builder::build)
        .required("format", format(), (report, format) -> {}, report -> FORMAT)
        .required(
            "reader",
            Scalars.oneOf(Reader.class),
            RecommendationReport.Builder::reader,
            RecommendationReport::reader)
        .required(
            "engine",
            Verbatim.text(),
            RecommendationReport.Builder::engine,
            RecommendationReport::engine)
        .optional(
            "packs",
            Verbatim.list(Verbatim.text()),
            RecommendationReport.Builder::addAllPacks,
            report -> Verbatim.unlessEmpty(report.packs()))
        .required(
            "fingerprint",
            Verbatim.text(),
            RecommendationReport.Builder::fingerprint,
            RecommendationReport::fingerprint)
        .optional(
            "notices",
            Verbatim.list(ReasonCodecs.notice()),
            RecommendationReport.Builder::addAllNotices,
            report -> Verbatim.unlessEmpty(report.notices()))
        .optional(
            "aims",
            Verbatim.list(ReasonCodecs.raisedAim()),
            RecommendationReport.Builder::addAllAims,
            report -> Verbatim.unlessEmpty(report.aims()))
        .optional(
            "recommendations",
            Verbatim.list(RecommendationCodec.recommendation()),
            RecommendationReport.Builder::addAllRecommendations,
            report -> Verbatim.unlessEmpty(report.recommendations()))
        .optional(
            "withholdings",
            Verbatim.list(ReasonCodecs.withholding()),
            RecommendationReport.Builder::addAllWithholdings,
            report -> Verbatim.unlessEmpty(report.withholdings()))
        .optional(
            "unknown-ids",
            Verbatim.list(Verbatim.text()),
            RecommendationReport.Builder::addAllUnknownIds,
            report -> Verbatim.unlessEmpty(report.unknownIds()));
  }

  private static Codec<Integer> format() {
    return Scalars.of(
        "1, the format of this version",
        new Form.Whole(FORMAT, FORMAT),
        text -> text.equals("1") ? Optional.of(FORMAT) : Optional.empty(),
        format -> format);
  }
}
