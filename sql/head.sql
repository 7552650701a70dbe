-- entityflow: JSON documents as durable state machines.
\echo Use "CREATE EXTENSION entityflow" to load this file. \quit

-- Members of the extension, nothing of it data.  PUBLIC has no rights on the
-- schema: whatever users call stands outside, and the storage owner, whose views
-- and guards name functions in it, is let in when storage is made.
CREATE SCHEMA entityflow;
REVOKE ALL ON SCHEMA entityflow FROM PUBLIC;
COMMENT ON SCHEMA entityflow IS 'row types and private functions of extension entityflow';
