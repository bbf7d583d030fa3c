-- Tables and columns take the terms of docs/glossary.md. Values do not change.

ALTER TABLE directs RENAME TO passwordless_sign_ins;
DROP INDEX directs_by_expiry;
CREATE INDEX passwordless_sign_ins_by_expiry ON passwordless_sign_ins (expires_at);

ALTER TABLE uses RENAME TO rate_limits;
DROP INDEX uses_by_key;
DROP INDEX uses_by_time;
CREATE INDEX rate_limits_by_key ON rate_limits (what, key, at);
CREATE INDEX rate_limits_by_time ON rate_limits (what, at);

ALTER TABLE requests RENAME COLUMN back TO return_state;
ALTER TABLE requests RENAME COLUMN back_direct TO return_passwordless;
ALTER TABLE requests RENAME COLUMN back_code TO return_code;
ALTER TABLE requests RENAME COLUMN back_tries TO return_attempts;

ALTER TABLE challenges RENAME COLUMN tries TO attempts;
ALTER TABLE challenges RENAME COLUMN told TO recorded;
DROP INDEX challenges_untold;
CREATE INDEX challenges_unrecorded ON challenges (account, expires_at) WHERE recorded = 0;

ALTER TABLE mails RENAME COLUMN tries TO attempts;
ALTER TABLE enrolments RENAME COLUMN six TO comparison_code;
