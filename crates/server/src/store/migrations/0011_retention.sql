-- When a device was removed or cancelled, from which its period runs.
ALTER TABLE devices ADD COLUMN gone_at INTEGER;
UPDATE devices SET gone_at = coalesce(last_used_at, created_at) WHERE state IN (5, 6);
CREATE INDEX devices_by_end ON devices (gone_at);
CREATE INDEX requests_by_expiry ON requests (expires_at);
CREATE INDEX challenges_by_expiry ON challenges (expires_at);
CREATE INDEX enrolments_by_expiry ON enrolments (expires_at);
CREATE INDEX history_by_time ON history (at);
CREATE INDEX known_browsers_by_time ON known_browsers (last_used_at);
CREATE INDEX rate_limits_by_age ON rate_limits (at);
