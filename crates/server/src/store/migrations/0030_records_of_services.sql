-- The service to which a record belongs: with the service its records end. Those of the version before name none, so that they end now;
-- used assertions belong to no service, and stay.
DELETE FROM records WHERE kind <> 'oidc-assertion' AND (kind LIKE 'oidc-%' OR kind LIKE 'cas-%' OR kind = 'service-transaction');
DELETE FROM service_sign_ins;
ALTER TABLE records ADD COLUMN service TEXT;
CREATE INDEX records_by_service ON records (service);
CREATE INDEX service_sign_ins_by_service ON service_sign_ins (service);

-- Counts the changes of services by commands, so that a running server sees that it must read them again.
CREATE TABLE service_revision (
    id       INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    revision INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO service_revision (id, revision) VALUES (1, 0);
