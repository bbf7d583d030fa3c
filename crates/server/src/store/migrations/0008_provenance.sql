-- Which device and which browser opened what, so that it ends with them (ADR 29). Values of earlier versions are unknown.

-- The device whose approval or code opened the session; none where the password alone did.
ALTER TABLE sessions ADD COLUMN device BLOB CHECK (length(device) = 16);
-- The device that vouched for the browser last.
ALTER TABLE known_browsers ADD COLUMN device BLOB CHECK (length(device) = 16);
-- The device whose proof added it, and the browser in which that was done.
ALTER TABLE devices ADD COLUMN added_by BLOB CHECK (length(added_by) = 16);
ALTER TABLE devices ADD COLUMN added_in BLOB CHECK (length(added_in) = 32);
-- The same of an enrolment that is not over.
ALTER TABLE enrolments ADD COLUMN proved_by BLOB CHECK (length(proved_by) = 16);
ALTER TABLE enrolments ADD COLUMN browser BLOB CHECK (length(browser) = 32);
-- The device that answered.
ALTER TABLE history ADD COLUMN device BLOB CHECK (length(device) = 16);
