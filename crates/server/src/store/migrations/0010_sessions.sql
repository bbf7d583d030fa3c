-- A browser's cookie is drawn anew at each sign-in and sign-out, and the rows follow it. Cookies of earlier versions are not
-- accepted any more, so no earlier session can be used.
DELETE FROM sessions;
-- The sign-in in the history that opened the session.
ALTER TABLE sessions ADD COLUMN entry BLOB CHECK (length(entry) = 16);
CREATE INDEX sessions_by_browser ON sessions (browser);
CREATE INDEX requests_by_browser ON requests (browser);
CREATE INDEX challenges_by_browser ON challenges (browser);
CREATE INDEX history_by_browser ON history (browser);
CREATE INDEX devices_by_browser ON devices (added_in);
CREATE INDEX enrolments_by_browser ON enrolments (browser);
CREATE INDEX recoveries_by_browser ON recoveries (browser);
