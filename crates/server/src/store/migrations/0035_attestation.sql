-- Attestations of T (protocol.md §3.7): the challenge of an enrolment that is offered, and the result of the check.
ALTER TABLE enrolments ADD COLUMN attestation_challenge BLOB;
ALTER TABLE enrolments ADD COLUMN attestation TEXT;
ALTER TABLE enrolments ADD COLUMN attestation_at INTEGER;
ALTER TABLE devices ADD COLUMN attestation TEXT;
ALTER TABLE devices ADD COLUMN attestation_at INTEGER;
