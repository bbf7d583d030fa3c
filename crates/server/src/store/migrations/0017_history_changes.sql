-- The change of the account that a device confirmed or denied; null for sign-ins and signatures.
ALTER TABLE history ADD COLUMN change INTEGER;
