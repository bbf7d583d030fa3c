-- Requests with a way back, transactions, what a phone begins itself, direct sign-ins, moves, and the history.

-- What a request is for (protocol §1.2); whether it stands in the inbox; which browser asked.
ALTER TABLE requests ADD COLUMN kind INTEGER NOT NULL DEFAULT 1;
ALTER TABLE requests ADD COLUMN listed INTEGER NOT NULL DEFAULT 1;
ALTER TABLE requests ADD COLUMN browser BLOB CHECK (length(browser) = 32);
-- The way back to that browser, domain/way_back.rs; NULL where the page goes on by itself. The code is sealed.
ALTER TABLE requests ADD COLUMN back TEXT;
ALTER TABLE requests ADD COLUMN back_direct INTEGER NOT NULL DEFAULT 0;
ALTER TABLE requests ADD COLUMN back_code BLOB;
ALTER TABLE requests ADD COLUMN back_tries INTEGER NOT NULL DEFAULT 0;
CREATE INDEX requests_open ON requests (account, expires_at) WHERE state = 'open';
CREATE INDEX requests_returning ON requests (account, expires_at) WHERE back IN ('offered', 'typed-only');

-- What a challenge is for, and the values that a transaction's code is over; who asked, for the history, which is told once.
ALTER TABLE challenges ADD COLUMN kind INTEGER NOT NULL DEFAULT 1;
ALTER TABLE challenges ADD COLUMN fields BLOB;
ALTER TABLE challenges ADD COLUMN service TEXT NOT NULL DEFAULT '';
ALTER TABLE challenges ADD COLUMN context BLOB NOT NULL DEFAULT x'';
ALTER TABLE challenges ADD COLUMN browser BLOB CHECK (length(browser) = 32);
ALTER TABLE challenges ADD COLUMN told INTEGER NOT NULL DEFAULT 1;
CREATE INDEX challenges_untold ON challenges (account, expires_at) WHERE told = 0;

-- The device whose move offered it, and the session whose page did.
ALTER TABLE enrolments ADD COLUMN move_from BLOB CHECK (length(move_from) = 16);
ALTER TABLE enrolments ADD COLUMN session BLOB CHECK (length(session) = 32);
CREATE INDEX enrolments_by_move ON enrolments (move_from) WHERE move_from IS NOT NULL;

-- Direct sign-ins that no device has opened yet: no account, no device.
CREATE TABLE directs (
    id         BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    browser    BLOB    NOT NULL CHECK (length(browser) = 32),
    service    TEXT    NOT NULL,
    context    BLOB    NOT NULL,
    expires_at INTEGER NOT NULL,
    state      TEXT    NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX directs_by_expiry ON directs (expires_at);

-- Sign-ins and signatures that ended, as the person is told of them.
CREATE TABLE history (
    account     BLOB    NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    seq         INTEGER NOT NULL,
    id          BLOB    NOT NULL UNIQUE CHECK (length(id) = 16),
    at          INTEGER NOT NULL,
    service     TEXT    NOT NULL,
    context     BLOB    NOT NULL,
    method      INTEGER NOT NULL,
    result      INTEGER NOT NULL,
    browser     BLOB    CHECK (length(browser) = 32),
    reported_at INTEGER,
    PRIMARY KEY (account, seq)
) STRICT, WITHOUT ROWID;

-- What is allowed only so often within a while, domain/limit.rs.
CREATE TABLE uses (
    id   INTEGER PRIMARY KEY,
    what TEXT    NOT NULL,
    key  BLOB    NOT NULL CHECK (length(key) = 32),
    at   INTEGER NOT NULL
) STRICT;
CREATE INDEX uses_by_key ON uses (what, key, at);
CREATE INDEX uses_by_time ON uses (what, at);

-- A direct sign-in has no address: the column may be empty from now on.
CREATE TABLE new_sign_ins (
    token         BLOB    NOT NULL PRIMARY KEY CHECK (length(token) = 32),
    browser       BLOB    NOT NULL CHECK (length(browser) = 32),
    service       TEXT    NOT NULL,
    email         TEXT,
    state         TEXT    NOT NULL,
    account       BLOB    REFERENCES accounts (id) ON DELETE CASCADE,
    device        BLOB    CHECK (length(device) = 16),
    rid           BLOB    CHECK (length(rid) = 16),
    expires_at    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO new_sign_ins SELECT token, browser, service, email, state, account, device, rid, expires_at FROM sign_ins;
DROP TABLE sign_ins;
ALTER TABLE new_sign_ins RENAME TO sign_ins;
CREATE INDEX sign_ins_by_expiry ON sign_ins (expires_at);
CREATE INDEX sign_ins_by_account ON sign_ins (account) WHERE account IS NOT NULL;
