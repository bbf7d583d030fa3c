CREATE TABLE audit (
    seq INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    event TEXT NOT NULL,
    account BLOB,
    actor TEXT NOT NULL,
    network BLOB,
    detail TEXT NOT NULL,
    outcome TEXT NOT NULL,
    link BLOB NOT NULL
) STRICT;

-- One row: the bounds of the log, sealed.
CREATE TABLE audit_bounds (
    id INTEGER PRIMARY KEY,
    body BLOB NOT NULL
) STRICT;
