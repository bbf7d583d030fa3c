-- The first lines of the transaction that an entry is about, sealed; null for sign-ins and changes.
ALTER TABLE history ADD COLUMN action BLOB;
-- The same of a challenge, for the entry that it becomes.
ALTER TABLE challenges ADD COLUMN action BLOB;
