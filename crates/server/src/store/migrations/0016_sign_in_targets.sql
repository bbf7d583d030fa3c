-- The page to which a sign-in leads; empty for the first page of My Account.
ALTER TABLE sign_ins ADD COLUMN next TEXT NOT NULL DEFAULT '';
