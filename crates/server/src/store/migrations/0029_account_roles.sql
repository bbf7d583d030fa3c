-- The role of an account beside being its owner's: 'none' or 'help-desk'.
ALTER TABLE accounts ADD COLUMN role TEXT NOT NULL DEFAULT 'none';
