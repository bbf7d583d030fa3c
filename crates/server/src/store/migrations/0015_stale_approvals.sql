-- Approvals that were behind: a copy that arrives late gets the same answer, protocol §4.4 step 2.
CREATE TABLE stale_approvals (
    request BLOB    NOT NULL REFERENCES requests (id) ON DELETE CASCADE,
    approve BLOB    NOT NULL CHECK (length(approve) = 32),
    epoch   INTEGER NOT NULL,
    step    INTEGER NOT NULL,
    PRIMARY KEY (request, approve)
) STRICT, WITHOUT ROWID;
