-- The account that must sign in to a service, where the service names one.
ALTER TABLE service_sign_ins ADD COLUMN expected_account BLOB CHECK (length(expected_account) = 16);
