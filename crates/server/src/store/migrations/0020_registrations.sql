-- Registrations: requested by a form, verified by a mailed link, deleted when the account is made. The id is the account's from the
-- beginning. A request for an address that has an account is stored alike, so that time and bounds tell nothing; its token is mailed to
-- nobody.
CREATE TABLE registrations (
    token       BLOB    NOT NULL PRIMARY KEY CHECK (length(token) = 32),
    account     BLOB    NOT NULL CHECK (length(account) = 16),
    email       TEXT    NOT NULL,
    first_name  TEXT    NOT NULL,
    last_name   TEXT    NOT NULL,
    language    TEXT    NOT NULL,
    -- When the last link was mailed.
    mailed_at   INTEGER NOT NULL,
    verified_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX registrations_by_email ON registrations (email);
CREATE INDEX registrations_by_time ON registrations (mailed_at);

-- Human checks that were answered, rightly or wrongly, so that none is answered twice.
CREATE TABLE used_human_checks (
    id         BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 24),
    expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX used_human_checks_by_expiry ON used_human_checks (expires_at);
