-- What a session opens: domain/second_factor.rs.
ALTER TABLE sessions ADD COLUMN kind TEXT NOT NULL DEFAULT 'full';
