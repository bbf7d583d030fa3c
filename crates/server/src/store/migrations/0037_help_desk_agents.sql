-- The person who works at the help desk is its agent; the operator is who runs the server.
DROP INDEX help_desk_acts_by_operator;
ALTER TABLE help_desk_acts RENAME COLUMN operator TO agent;
CREATE INDEX help_desk_acts_by_agent ON help_desk_acts (agent);
UPDATE help_desk_acts SET outcome = 'refused-agent' WHERE outcome = 'refused-operator';
