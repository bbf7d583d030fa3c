-- Sign-ins that services have asked for. The account, the time and the strength of its session are null until one is granted.
CREATE TABLE service_sign_ins (
    id            BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    browser       BLOB    NOT NULL CHECK (length(browser) = 32),
    service       TEXT    NOT NULL,
    opened_from   INTEGER NOT NULL,
    second_factor TEXT    NOT NULL,
    resume        TEXT    NOT NULL,
    expires_at    INTEGER NOT NULL,
    account       BLOB    REFERENCES accounts (id) ON DELETE CASCADE,
    signed_in_at  INTEGER,
    by_device     INTEGER
);
CREATE INDEX service_sign_ins_by_browser ON service_sign_ins (browser);
CREATE INDEX service_sign_ins_by_expiry ON service_sign_ins (expires_at);

-- Records that extensions of the server keep, each under the hash of a token. The body is sealed.
CREATE TABLE records (
    kind       TEXT    NOT NULL,
    token      BLOB    NOT NULL CHECK (length(token) = 32),
    account    BLOB    REFERENCES accounts (id) ON DELETE CASCADE,
    expires_at INTEGER NOT NULL,
    body       BLOB    NOT NULL,
    PRIMARY KEY (kind, token)
);
CREATE INDEX records_by_account ON records (account);
CREATE INDEX records_by_expiry ON records (expires_at);
