-- A step-up names the change that it is for. One that was under way does not, and ends.
ALTER TABLE sessions ADD COLUMN step_change BLOB;
ALTER TABLE sessions ADD COLUMN password_at INTEGER;
UPDATE sessions SET step_state = 'none', step_at = 0, step_device = NULL, step_rid = NULL;

-- A denial ends the sign-in or the step-up that asked with this request.
CREATE INDEX sign_ins_by_rid ON sign_ins (rid);

-- When an attempt to sign in was last reported on a device.
ALTER TABLE accounts ADD COLUMN reported_at INTEGER;
