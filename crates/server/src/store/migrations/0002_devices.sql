-- Devices, enrolments, requests and challenges. Every key of a device is sealed under a key outside the database.

CREATE TABLE devices (
    id                BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    account           BLOB    NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    name              TEXT    NOT NULL,
    key               BLOB    NOT NULL CHECK (length(key) = 65),
    protection        INTEGER NOT NULL,
    state             INTEGER NOT NULL,
    epoch             INTEGER NOT NULL,
    step              INTEGER NOT NULL,
    chain             BLOB    NOT NULL,
    pin_key           BLOB    NOT NULL,
    bio_key           BLOB,
    -- The epoch before, until the phone has shown the one in use: all or none.
    previous_epoch    INTEGER,
    previous_step     INTEGER,
    previous_chain    BLOB,
    previous_pin_key  BLOB,
    previous_bio_key  BLOB,
    -- Wrong PINs, domain/lockout.rs: in a row, and the times within the window, 8 bytes each.
    wrong_consecutive INTEGER NOT NULL,
    wrong_recent      BLOB    NOT NULL,
    -- Where the last code far ahead fitted, domain/otp.rs: sealed, 18 bytes each.
    drifts            BLOB    NOT NULL,
    inbox_seq         INTEGER NOT NULL,
    created_at        INTEGER NOT NULL,
    last_used_at      INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX devices_by_account ON devices (account);

CREATE TABLE enrolments (
    id           BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    account      BLOB    NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    -- The device's name, or the device whose PIN is reset.
    name         TEXT,
    reset_device BLOB    CHECK (length(reset_device) = 16),
    reset_key    BLOB    CHECK (length(reset_key) = 65),
    state        TEXT    NOT NULL,
    token        BLOB    CHECK (length(token) = 32),
    commitment   BLOB,
    wrong        INTEGER NOT NULL DEFAULT 0,
    last_wrong   BLOB    CHECK (length(last_wrong) = 32),
    key          BLOB    CHECK (length(key) = 65),
    protection   INTEGER,
    nonce        BLOB    CHECK (length(nonce) = 32),
    device       BLOB    CHECK (length(device) = 16),
    epoch        INTEGER,
    finish       BLOB    CHECK (length(finish) = 32),
    done         BLOB    CHECK (length(done) = 32),
    six          BLOB,
    expires_at   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX enrolments_by_device ON enrolments (device);

CREATE TABLE requests (
    id            BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    account       BLOB    NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    device        BLOB    NOT NULL REFERENCES devices (id) ON DELETE CASCADE,
    bytes         BLOB    NOT NULL,
    hash          BLOB    NOT NULL UNIQUE CHECK (length(hash) = 32),
    match_code    BLOB,
    issued_at     INTEGER NOT NULL,
    expires_at    INTEGER NOT NULL,
    known_browser INTEGER NOT NULL,
    -- The device's inbox_seq when it was made: the order within one second.
    seq           INTEGER NOT NULL,
    state         TEXT    NOT NULL,
    -- The page that asked has taken the approval: it counts once.
    taken         INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX requests_by_device ON requests (device, issued_at);
CREATE INDEX requests_by_account ON requests (account, issued_at);

-- What an approval was answered: the same approval gets the same answer, for good.
CREATE TABLE answers (
    request BLOB NOT NULL REFERENCES requests (id) ON DELETE CASCADE,
    approve BLOB NOT NULL CHECK (length(approve) = 32),
    body    BLOB NOT NULL,
    PRIMARY KEY (request, approve)
) STRICT, WITHOUT ROWID;

CREATE TABLE challenges (
    id           BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    account      BLOB    NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    device       BLOB    NOT NULL REFERENCES devices (id) ON DELETE CASCADE,
    hash         BLOB    NOT NULL CHECK (length(hash) = 32),
    qr_text      TEXT    NOT NULL,
    typed_digits TEXT    NOT NULL,
    issued_at    INTEGER NOT NULL,
    expires_at   INTEGER NOT NULL,
    known_browser INTEGER NOT NULL,
    tries        INTEGER NOT NULL DEFAULT 0,
    used         INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX challenges_by_account ON challenges (account, issued_at);
