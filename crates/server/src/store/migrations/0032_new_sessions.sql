-- The session that the browser had when it arrived with a service's sign-in: any other one was opened after that. And whether the sign-in
-- was granted to such another one.
ALTER TABLE service_sign_ins ADD COLUMN session_before BLOB CHECK (length(session_before) = 16);
ALTER TABLE service_sign_ins ADD COLUMN is_new INTEGER;
DELETE FROM service_sign_ins;
