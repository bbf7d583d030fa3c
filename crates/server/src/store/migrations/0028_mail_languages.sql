-- The language of a mail, a BCP 47 tag: its HTML names it.
ALTER TABLE mails ADD COLUMN language TEXT NOT NULL DEFAULT 'en';
