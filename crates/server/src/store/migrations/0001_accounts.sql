-- Accounts, browsers, sessions and sign-ins. Times are Unix seconds. A token is stored as its SHA-256 only.

CREATE TABLE accounts (
    id                  BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    email               TEXT    NOT NULL UNIQUE,
    first_name          TEXT    NOT NULL,
    last_name           TEXT    NOT NULL,
    language            TEXT    NOT NULL,
    password_hash       TEXT    NOT NULL,
    password_changed_at INTEGER NOT NULL,
    created_at          INTEGER NOT NULL,
    -- When the account first had a second factor; from then on a password alone adds no device (protocol §8).
    second_factor_at    INTEGER
) STRICT, WITHOUT ROWID;

-- Which browsers an account has signed in from, and how it did so last.
CREATE TABLE known_browsers (
    browser      BLOB    NOT NULL CHECK (length(browser) = 32),
    account      BLOB    NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    last_method  TEXT    NOT NULL,
    last_used_at INTEGER NOT NULL,
    -- A device confirmed a sign-in from it, or the account had none yet: a stolen password alone vouches for no browser.
    vouched      INTEGER NOT NULL,
    PRIMARY KEY (browser, account)
) STRICT, WITHOUT ROWID;
CREATE INDEX known_browsers_by_account ON known_browsers (account);

CREATE TABLE sessions (
    token        BLOB    NOT NULL PRIMARY KEY CHECK (length(token) = 32),
    account      BLOB    NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    browser      BLOB    NOT NULL CHECK (length(browser) = 32),
    created_at   INTEGER NOT NULL,
    last_used_at INTEGER NOT NULL,
    -- The step-up, domain/step_up.rs
    step_state   TEXT    NOT NULL DEFAULT 'none',
    step_at      INTEGER NOT NULL DEFAULT 0,
    step_device  BLOB    CHECK (length(step_device) = 16),
    step_rid     BLOB    CHECK (length(step_rid) = 16),
    step_next    TEXT    NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE INDEX sessions_by_account ON sessions (account);

CREATE TABLE sign_ins (
    token         BLOB    NOT NULL PRIMARY KEY CHECK (length(token) = 32),
    browser       BLOB    NOT NULL CHECK (length(browser) = 32),
    service       TEXT    NOT NULL,
    email         TEXT    NOT NULL,
    state         TEXT    NOT NULL,
    account       BLOB    REFERENCES accounts (id) ON DELETE CASCADE,
    device        BLOB    CHECK (length(device) = 16),
    rid           BLOB    CHECK (length(rid) = 16),
    expires_at    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX sign_ins_by_expiry ON sign_ins (expires_at);

-- Password attempts, counted before the password is looked at. The key is a hash, so that unknown addresses count alike.
CREATE TABLE attempts (
    key          BLOB    NOT NULL PRIMARY KEY CHECK (length(key) = 32),
    failures     INTEGER NOT NULL,
    last_at      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX attempts_by_time ON attempts (last_at);

-- Mailed links that stand in for a second factor, after a wait: protocol §8.
CREATE TABLE recoveries (
    account      BLOB    NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    -- The device whose PIN is reset; 16 zero bytes for the next device of an account without a usable one.
    device       BLOB    NOT NULL CHECK (length(device) = 16),
    token        BLOB    NOT NULL CHECK (length(token) = 32),
    -- The browser that asked: the link counts there only.
    browser      BLOB    NOT NULL CHECK (length(browser) = 32),
    requested_at INTEGER NOT NULL,
    ready_at     INTEGER NOT NULL,
    confirmed_at INTEGER,
    PRIMARY KEY (account, device)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX recoveries_by_token ON recoveries (token);

-- Mails to send, queued by the transaction that they tell of; the body is sealed (it may hold a link).
CREATE TABLE mails (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    account   BLOB    NOT NULL CHECK (length(account) = 16),
    recipient TEXT    NOT NULL,
    subject   TEXT    NOT NULL,
    body      BLOB    NOT NULL,
    queued_at INTEGER NOT NULL,
    tries     INTEGER NOT NULL DEFAULT 0,
    next_at   INTEGER NOT NULL
) STRICT;
