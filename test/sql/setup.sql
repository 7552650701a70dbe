-- What all tests use: the extension, and ordinary roles.  Runs first.
SET client_min_messages = warning;
DROP ROLE IF EXISTS regress_ef_owner, regress_ef_clerk, regress_ef_guest;
RESET client_min_messages;

CREATE EXTENSION entityflow;

CREATE ROLE regress_ef_owner;	-- makes models
CREATE ROLE regress_ef_clerk;	-- works with them, as granted
CREATE ROLE regress_ef_guest;	-- has no rights at all

-- whoever makes models may make schemas, too
SELECT format('GRANT CREATE ON DATABASE %I TO regress_ef_owner', current_database()) \gexec
-- and processes
GRANT CREATE ON SCHEMA public TO regress_ef_owner;
