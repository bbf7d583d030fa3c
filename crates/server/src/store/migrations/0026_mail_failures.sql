-- Why a mail was not sent at the last attempt, and when it was given up.
ALTER TABLE mails ADD COLUMN failure TEXT;
ALTER TABLE mails ADD COLUMN given_up_at INTEGER;
