-- The change of the account that a one-time password confirms; null for sign-ins and signatures.
ALTER TABLE challenges ADD COLUMN change INTEGER;
