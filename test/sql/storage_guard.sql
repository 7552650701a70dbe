-- Storage: made by the first model for the database's owner, written by entityflow only.
\set VERBOSITY default
\set SHOW_CONTEXT never
\set home :DBNAME
CREATE DATABASE regress_ef_guard OWNER regress_ef_owner;
\c regress_ef_guard
CREATE EXTENSION entityflow;

-- making the first model needs CREATE on the database
SET ROLE regress_ef_clerk;
SELECT ef_create_model('order');
SELECT ef_upgrade_storage();
SELECT * FROM ef_models();
SELECT ef_create('order', '{}');
SELECT * FROM ef_repair();
SELECT ef_resume();
RESET ROLE;
GRANT CREATE ON DATABASE regress_ef_guard TO regress_ef_clerk;

-- a schema of our names that is somebody else's
CREATE SCHEMA ef;
SET ROLE regress_ef_clerk;
SELECT ef_create_model('order');
RESET ROLE;
DROP SCHEMA ef;

-- default privileges give nobody rights in storage, or on a model
ALTER DEFAULT PRIVILEGES FOR ROLE regress_ef_owner GRANT ALL ON TABLES TO regress_ef_guest, PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE regress_ef_owner GRANT ALL ON SCHEMAS TO regress_ef_guest, PUBLIC;

-- storage is the database owner's, the model its creator's
SET ROLE regress_ef_clerk;
SELECT ef_create_model('order');
SELECT nspname, nspowner::regrole, nspacl FROM pg_namespace WHERE nspname IN ('ef', 'ef_store', 'entityflow') ORDER BY 1;
SELECT relname, relkind, relowner::regrole, relacl, obj_description(oid, 'pg_class') IS NOT NULL AS described
  FROM pg_class WHERE relnamespace IN ('ef'::regnamespace, 'ef_store'::regnamespace) AND relkind IN ('r', 'p', 'v')
 ORDER BY relnamespace::regnamespace::text, 1;
-- every storage table that holds entities' data has the tenant first in its key
SELECT conrelid::regclass, pg_get_constraintdef(oid) FROM pg_constraint
 WHERE contype = 'p' AND connamespace = 'ef_store'::regnamespace ORDER BY conrelid::regclass::text;
-- nothing of storage is a member of the extension, or depends on one but the guards
SELECT count(*) FROM pg_depend d JOIN pg_extension e ON e.oid = d.refobjid AND d.refclassid = 'pg_extension'::regclass
 WHERE e.extname = 'entityflow' AND d.classid = 'pg_class'::regclass
   AND d.objid IN (SELECT oid FROM pg_class WHERE relnamespace = 'ef_store'::regnamespace);

-- others lack the right
SELECT count(*) FROM ef_store.entity;
INSERT INTO ef_store.entity DEFAULT VALUES;

-- the owner has it, and is refused
SET ROLE regress_ef_owner;
SELECT count(*) FROM ef_store.entity;
INSERT INTO ef_store.entity DEFAULT VALUES;
UPDATE ef_store.entity SET state = 'X';
DELETE FROM ef_store.entity;
TRUNCATE ef_store.entity;
\set VERBOSITY sqlstate
INSERT INTO ef_store.revision DEFAULT VALUES;
INSERT INTO ef_store.revision_all DEFAULT VALUES;
UPDATE ef_store.revision_all SET state = 'X';
DELETE FROM ef_store.revision_all;
TRUNCATE ef_store.revision_all;
TRUNCATE ef_store.revision;
COPY ef_store.task FROM stdin;
\.
-- a superuser, too
RESET ROLE;
INSERT INTO ef_store.entity DEFAULT VALUES;
UPDATE ef_store.instance SET epoch = 7;
-- on every table
SELECT relname FROM pg_class c WHERE relnamespace = 'ef_store'::regnamespace AND relkind IN ('r', 'p')
   AND NOT EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname = 'entityflow_guard' AND t.tgenabled = 'O');
\set VERBOSITY default

-- restores pass
SET entityflow.maintenance = on;
UPDATE ef_store.instance SET epoch = epoch;
RESET entityflow.maintenance;
SET session_replication_role = replica;
UPDATE ef_store.instance SET epoch = epoch;
RESET session_replication_role;
UPDATE ef_store.instance SET epoch = epoch;
-- but not by everybody's wish
SET ROLE regress_ef_owner;
SET entityflow.maintenance = on;
RESET ROLE;

-- trigger functions are no functions for calling
SELECT entityflow._guard();
SELECT entityflow._view_write();
SELECT entityflow._grants_changed();
CREATE TABLE public.mine (id uuid, state text, rev int, recorded_at timestamptz, data jsonb);
CREATE TRIGGER bad BEFORE INSERT ON public.mine FOR EACH ROW EXECUTE FUNCTION entityflow._view_write();
INSERT INTO public.mine (data) VALUES ('{}');

-- the storage owner's functions
SET ROLE regress_ef_clerk;
SELECT ef_upgrade_storage();
SELECT * FROM ef_repair();
SELECT ef_resume();
SET ROLE regress_ef_owner;
SELECT ef_upgrade_storage();
SELECT * FROM ef_repair();
SELECT ef_resume();

-- empty storage without a model
\c regress_ef_guard
SET client_min_messages = warning;
DROP SCHEMA ef, ef_store CASCADE;
\c regress_ef_guard
SET ROLE regress_ef_owner;
SELECT ef_upgrade_storage();
SELECT count(*) FROM ef_store.instance;
SELECT * FROM ef_models();
-- a copy begins a new epoch, paused, with its first write; ef_resume() lets it go on
SELECT ef_create_model('order');
RESET ROLE;
SET entityflow.maintenance = on;
UPDATE ef_store.instance SET database_oid = 1;
RESET entityflow.maintenance;
\c regress_ef_guard
SET ROLE regress_ef_owner;
SELECT ef_create('order', '{}') IS NOT NULL;
SELECT ef_create('order', '{}') IS NOT NULL;
SELECT epoch, paused FROM ef_store.instance;
CALL ef_drain();
SELECT ef_resume();
SELECT epoch, paused FROM ef_store.instance;
CALL ef_drain();
-- storage of another version
RESET ROLE;
SET entityflow.maintenance = on;
UPDATE ef_store.instance SET storage_version = 2;
RESET entityflow.maintenance;
\c regress_ef_guard
SELECT ef_create('order', '{}');

\c :home
DROP DATABASE regress_ef_guard WITH (FORCE);
