-- New addresses of accounts, one each: verified by a mailed link, deleted when they are taken over.
CREATE TABLE email_changes (
    account     BLOB    NOT NULL PRIMARY KEY REFERENCES accounts (id) ON DELETE CASCADE,
    email       TEXT    NOT NULL,
    token       BLOB    NOT NULL CHECK (length(token) = 32),
    mailed_at   INTEGER NOT NULL,
    verified_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX email_changes_by_time ON email_changes (mailed_at);
