-- Addresses that accounts had before, each with the hash of the token in a mailed link that gives the account this address again.
CREATE TABLE email_reversals (
    token      BLOB    NOT NULL PRIMARY KEY CHECK (length(token) = 32),
    account    BLOB    NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    email      TEXT    NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX email_reversals_by_account ON email_reversals (account);
CREATE INDEX email_reversals_by_time ON email_reversals (changed_at);
