-- Where a push service wakes the app of a device, protocol §8.10; sealed. A device that is gone has none.
CREATE TABLE endpoints (
    device   BLOB NOT NULL PRIMARY KEY REFERENCES devices (id) ON DELETE CASCADE,
    endpoint BLOB NOT NULL
) STRICT, WITHOUT ROWID;
