-- entityflow: JSON documents as durable state machines.
\echo Use "CREATE EXTENSION entityflow" to load this file. \quit

-- Members of the extension, nothing of it data.  PUBLIC has no rights on the
-- schema: whatever users call stands outside, and the storage owner, whose views
-- and guards name functions in it, is let in when storage is made.
CREATE SCHEMA entityflow;
REVOKE ALL ON SCHEMA entityflow FROM PUBLIC;
COMMENT ON SCHEMA entityflow IS 'row types and private functions of extension entityflow';

-- What signs the role of a task in the queue.  Nobody has a right on it but its
-- owner, who made the extension; the storage owner least of all.  Whoever comes by
-- a right, by default privileges or as member of pg_read_all_data, sees no row.  It
-- is not dumped: a restore does not know who wrote its tasks.
CREATE TABLE entityflow.secret (
	one int PRIMARY KEY DEFAULT 1 CHECK (one = 1),
	key bytea NOT NULL CHECK (pg_catalog.length(key) = 32)
);
REVOKE ALL ON TABLE entityflow.secret FROM PUBLIC;
ALTER TABLE entityflow.secret ENABLE ROW LEVEL SECURITY;
INSERT INTO entityflow.secret (key)
	SELECT pg_catalog.decode(pg_catalog.replace(pg_catalog.concat(
		pg_catalog.gen_random_uuid(), pg_catalog.gen_random_uuid()), '-', ''), 'hex');
COMMENT ON TABLE entityflow.secret IS 'signs the role of each task in the queue; for superusers only';
