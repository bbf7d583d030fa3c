-- The session to which a service's sign-in was granted, named by its sign-in in the history. Grants of the version before name none.
DELETE FROM service_sign_ins;
ALTER TABLE service_sign_ins ADD COLUMN session BLOB CHECK (length(session) = 16);

-- The services that learned of a session, each by one protocol. Once the session has closed, a row is a notice that the service has not
-- had yet. The account is not referenced, so that a notice outlives it. The body is sealed.
CREATE TABLE participations (
    id        BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    session   BLOB    NOT NULL CHECK (length(session) = 16),
    account   BLOB    NOT NULL CHECK (length(account) = 16),
    service   TEXT    NOT NULL,
    protocol  TEXT    NOT NULL,
    body      BLOB    NOT NULL,
    began_at  INTEGER NOT NULL,
    closed_at INTEGER,
    attempts  INTEGER NOT NULL DEFAULT 0,
    next_at   INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX participations_by_session ON participations (session);
CREATE INDEX participations_by_service ON participations (protocol, service, next_at);
CREATE INDEX participations_by_close ON participations (closed_at);
CREATE INDEX sessions_by_entry ON sessions (entry);
