-- When the operator disabled an account.
ALTER TABLE accounts ADD COLUMN disabled_at INTEGER;
-- Whether a device was blocked because its account was disabled: it works again when the account is enabled.
ALTER TABLE devices ADD COLUMN blocked_with_account INTEGER NOT NULL DEFAULT 0;
