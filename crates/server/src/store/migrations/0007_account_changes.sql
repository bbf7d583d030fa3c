-- A step-up names the change that it is for. One that was under way does not, and ends.
ALTER TABLE sessions ADD COLUMN step_change BLOB;
ALTER TABLE sessions ADD COLUMN password_at INTEGER;
UPDATE sessions SET step_state = 'none', step_at = 0, step_device = NULL, step_rid = NULL;
