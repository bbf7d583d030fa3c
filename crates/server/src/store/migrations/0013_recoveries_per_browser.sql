-- A recovery belongs to the browser that asked for it, so that one browser's does not replace another's. A link is used up by the
-- enrolment that it allowed. Recoveries that were open are begun anew.
DROP TABLE recoveries;
CREATE TABLE recoveries (
    account      BLOB    NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    -- The device whose PIN is reset; 16 zero bytes for the next device of an account without a usable one.
    device       BLOB    NOT NULL CHECK (length(device) = 16),
    -- The browser in which the link counts.
    browser      BLOB    NOT NULL CHECK (length(browser) = 32),
    token        BLOB    NOT NULL CHECK (length(token) = 32),
    requested_at INTEGER NOT NULL,
    ready_at     INTEGER NOT NULL,
    confirmed_at INTEGER,
    -- When it was used for a change, and the enrolment that the change offered.
    used_at      INTEGER,
    enrolment    BLOB    CHECK (length(enrolment) = 16),
    PRIMARY KEY (account, device, browser)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX recoveries_by_token ON recoveries (token);
CREATE INDEX recoveries_by_time ON recoveries (ready_at);
CREATE INDEX recoveries_by_browser ON recoveries (browser);
