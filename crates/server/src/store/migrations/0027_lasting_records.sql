-- A record may end with a device, as a session does, and may outlive sessions: then it ends with what ends all sessions of an account.
ALTER TABLE records ADD COLUMN device BLOB CHECK (length(device) = 16);
ALTER TABLE records ADD COLUMN lasting INTEGER NOT NULL DEFAULT 0;
-- The address with which a service expects the person to sign in.
ALTER TABLE service_sign_ins ADD COLUMN login_hint TEXT;
