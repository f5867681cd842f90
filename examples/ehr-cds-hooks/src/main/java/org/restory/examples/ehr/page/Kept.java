package org.restory.examples.ehr.page;

import com.google.common.collect.ImmutableList;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.restory.account.RecommendationRecord;
import org.restory.examples.ehr.advice.Advice;

/**
 * What is kept of a recommendation, and by which it can be found and proven later.
 *
 * @param id the name that the record is stored under
 * @param madeAt when it was made, in words
 * @param complete whether all that was stated could be kept
 * @param packs the packs, each with its version
 * @param fingerprint the fingerprint of the catalog
 * @param engine the version of the engine
 */
record Kept(
    String id,
    Optional<String> madeAt,
    boolean complete,
    ImmutableList<String> packs,
    String fingerprint,
    String engine) {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("MMMM d, uuuu, HH:mm 'UTC'", Locale.US).withZone(ZoneOffset.UTC);

  static Kept of(Advice advice) {
    RecommendationRecord record = advice.record();
    return new Kept(
        advice.id(),
        record.madeAt().map(MOMENT::format),
        record.complete(),
        record.packs(),
        record.fingerprint(),
        record.engine());
  }
}
