-- Acts that operators of the help desk have asked their phones to confirm, each under its request.
CREATE TABLE help_desk_acts (
    request  BLOB    NOT NULL PRIMARY KEY CHECK (length(request) = 16) REFERENCES requests (id) ON DELETE CASCADE,
    operator BLOB    NOT NULL CHECK (length(operator) = 16) REFERENCES accounts (id) ON DELETE CASCADE,
    browser  BLOB    NOT NULL CHECK (length(browser) = 32),
    account  BLOB    NOT NULL CHECK (length(account) = 16) REFERENCES accounts (id) ON DELETE CASCADE,
    act      TEXT    NOT NULL,
    device   BLOB CHECK (length(device) = 16),
    asked_at INTEGER NOT NULL,
    -- 'done' or a refusal; null while the act can still be made.
    outcome  TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX help_desk_acts_by_operator ON help_desk_acts (operator);
CREATE INDEX help_desk_acts_by_account ON help_desk_acts (account);

-- The act of the help desk that an entry is about, and the name of its device.
ALTER TABLE history ADD COLUMN help_desk TEXT;
ALTER TABLE history ADD COLUMN help_desk_device TEXT;
