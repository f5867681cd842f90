package org.restory.examples.ehr.audit;

import com.google.common.collect.ImmutableList;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.restory.examples.ehr.audit.CardFeedback.ReasonCode;
import org.restory.model.Id;

/** The table of feedback. */
final class FeedbackRows {
  private static final String ACCEPTED = "accepted";

  private FeedbackRows() {}

  /** Adds it unless it is there; tells whether it was added. */
  static boolean add(Handle handle, String record, KeptFeedback feedback) {
    return handle
            .createUpdate("INSERT INTO feedback (receipt, record_id, outcome, exercise,"
                + " reason_system, reason_code, comment, given_by, given_at, received_at)"
                + " VALUES (:receipt, :record, :outcome, :exercise,"
                + " :reasonSystem, :reasonCode, :comment, :by, :at, :receivedAt)"
                + " ON CONFLICT (receipt) DO NOTHING")
            .bind("receipt", feedback.receipt())
            .bind("record", record)
            .bind("outcome", feedback.accepted() ? ACCEPTED : "overridden")
            .bind("exercise", feedback.exercise().map(Id::value))
            .bind("reasonSystem", feedback.reason().flatMap(ReasonCode::system))
            .bind("reasonCode", feedback.reason().map(ReasonCode::code))
            .bind("comment", feedback.comment())
            .bind("by", feedback.by())
            .bind("at", feedback.at().toEpochMilli())
            .bind("receivedAt", feedback.receivedAt().toEpochMilli())
            .execute()
        > 0;
  }

  /** In the order of what was done. */
  static ImmutableList<KeptFeedback> of(Handle handle, String record) {
    return ImmutableList.copyOf(handle
        .createQuery("SELECT * FROM feedback WHERE record_id = :record"
            + " ORDER BY given_at, received_at, receipt")
        .bind("record", record)
        .map((row, context) -> read(row))
        .list());
  }

  private static KeptFeedback read(ResultSet row) throws SQLException {
    Optional<String> system = Optional.ofNullable(row.getString("reason_system"));
    return new KeptFeedback(
        row.getString("receipt"),
        row.getString("outcome").equals(ACCEPTED),
        Optional.ofNullable(row.getString("exercise")).map(Id::of),
        Optional.ofNullable(row.getString("reason_code")).map(code -> new ReasonCode(system, code)),
        Optional.ofNullable(row.getString("comment")),
        Optional.ofNullable(row.getString("given_by")),
        Instant.ofEpochMilli(row.getLong("given_at")),
        Instant.ofEpochMilli(row.getLong("received_at")));
  }
}
