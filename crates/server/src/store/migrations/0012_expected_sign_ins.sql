-- When a device of the account announced a sign-in last (protocol.md §8.11).
ALTER TABLE accounts ADD COLUMN sign_in_expected_at INTEGER NOT NULL DEFAULT 0;
