-- Plain SQL, the same for SQLite and PostgreSQL. Times are milliseconds since 1970 in UTC.

CREATE TABLE records (
  id          TEXT PRIMARY KEY NOT NULL,
  made_at     BIGINT NOT NULL,
  session     TEXT,
  made_for    TEXT,
  engine      TEXT NOT NULL,
  packs       TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  record      TEXT NOT NULL
);

CREATE INDEX records_made_at ON records (made_at);
CREATE INDEX records_session ON records (session);

-- Three for each record, however many were shown. Exercises only where the record leaves nothing out.
CREATE TABLE cards (
  card      TEXT PRIMARY KEY NOT NULL,
  record_id TEXT NOT NULL REFERENCES records (id),
  exercises TEXT NOT NULL
);

CREATE INDEX cards_record ON cards (record_id);

-- The receipt is a keyed digest of what was delivered: it keeps a second delivery out, and does not say which card it was.
CREATE TABLE feedback (
  receipt       TEXT PRIMARY KEY NOT NULL,
  record_id     TEXT NOT NULL REFERENCES records (id),
  outcome       TEXT NOT NULL CHECK (outcome IN ('accepted', 'overridden')),
  exercise      TEXT,
  reason_system TEXT,
  reason_code   TEXT,
  comment       TEXT,
  given_by      TEXT,
  given_at      BIGINT NOT NULL,
  received_at   BIGINT NOT NULL
);

CREATE INDEX feedback_record ON feedback (record_id);
