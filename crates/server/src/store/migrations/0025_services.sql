-- Services that the operator made by a command, besides those of the configuration file. `settings` is the text of one table
-- [[services]] of that file, without secrets.
CREATE TABLE services (
    id          TEXT    NOT NULL PRIMARY KEY,
    settings    TEXT    NOT NULL,
    created_at  INTEGER NOT NULL,
    disabled_at INTEGER
) STRICT, WITHOUT ROWID;
