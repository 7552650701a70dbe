-- DROP EXTENSION takes no data; ef_repair() makes again what CASCADE took along.
\set VERBOSITY terse
\set SHOW_CONTEXT never
\set home :DBNAME
CREATE DATABASE regress_ef_repair OWNER regress_ef_owner;
CREATE ROLE regress_ef_chief;
\c regress_ef_repair
CREATE EXTENSION entityflow;
GRANT CREATE ON DATABASE regress_ef_repair TO regress_ef_chief;
SET ROLE regress_ef_chief;
SELECT ef_create_model('order');
SELECT ef_create_model('pay"ment');
SELECT ef_create_model('pay"ment', 2);
SELECT count(ef_create('order', jsonb_build_object('n', n))) FROM generate_series(1, 3) n;

-- grants on a model's view are remembered, with their grantors
GRANT SELECT ON ef."order" TO regress_ef_clerk WITH GRANT OPTION;
GRANT UPDATE (state), UPDATE (data) ON ef."order" TO regress_ef_clerk;
GRANT INSERT ON ef."pay""ment" TO PUBLIC;
SET ROLE regress_ef_clerk;
GRANT SELECT ON ef."order" TO regress_ef_guest;
SET ROLE regress_ef_owner;
REVOKE TRIGGER ON ef."pay""ment" FROM regress_ef_chief;
SET search_path = ef;
GRANT DELETE ON "order" TO regress_ef_guest;
RESET search_path;
GRANT INSERT ON ALL TABLES IN SCHEMA ef TO regress_ef_guest;
SELECT model, version, g.* FROM ef_store.model, jsonb_to_recordset(grants) AS g ("to" text, "by" text, "column" text, privilege text, grantable boolean)
 WHERE version = 1 AND "to" IS DISTINCT FROM 'regress_ef_chief' ORDER BY model, "to", "by", "column", privilege;
SELECT count(DISTINCT grants) FROM ef_store.model WHERE model = 'pay"ment';
RESET ROLE;
CREATE TEMP VIEW privileges AS SELECT relname, relowner::regrole, relacl,
	(SELECT jsonb_object_agg(attname, attacl) FROM pg_attribute WHERE attrelid = c.oid AND attacl IS NOT NULL)
  FROM pg_class c WHERE relnamespace::regnamespace::text IN ('ef', 'ef_store') AND relkind IN ('r', 'p', 'v');
CREATE TEMP TABLE before AS TABLE privileges;
TABLE before ORDER BY relname;

-- plain DROP is refused, and lists what depends
\set VERBOSITY default
DROP EXTENSION entityflow;
\set VERBOSITY terse
DROP EXTENSION entityflow CASCADE;
SELECT relname FROM pg_class WHERE relnamespace IN ('ef'::regnamespace, 'ef_store'::regnamespace) AND relkind IN ('r', 'p', 'v') ORDER BY 1;
SELECT count(*) FROM ef_store.revision;
-- nobody can write around the engine meanwhile
SET ROLE regress_ef_guest;
INSERT INTO ef."order" (data) VALUES ('{}');
RESET ROLE;

CREATE EXTENSION entityflow;
SET ROLE regress_ef_guest;
INSERT INTO ef."order" (data) VALUES ('{}');
\set VERBOSITY default
SELECT ef_create('order', '{}');
SELECT * FROM ef_repair();
\set VERBOSITY terse
SET ROLE regress_ef_owner;
SELECT * FROM ef_repair();
RESET ROLE;
(TABLE privileges EXCEPT TABLE before) UNION ALL (TABLE before EXCEPT TABLE privileges);
SELECT tgrelid::regclass::text, tgname FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1;
SET ROLE regress_ef_guest;
INSERT INTO ef."order" (data) VALUES ('{"n":4}') RETURNING data;
SELECT data FROM ef."order" ORDER BY id;
-- again: nothing to do
SET ROLE regress_ef_owner;
SELECT * FROM ef_repair();

-- single pieces
DROP TRIGGER entityflow_guard ON ef_store.task;
DROP TRIGGER entityflow_guard ON ef_store.revision_all;
ALTER TABLE ef_store.log DISABLE TRIGGER entityflow_guard;
DROP TRIGGER entityflow_write ON ef."order";
REVOKE USAGE ON SCHEMA ef FROM PUBLIC;
SELECT * FROM ef_repair();
DROP VIEW ef."pay""ment";
SELECT * FROM ef_repair();
DROP SCHEMA ef CASCADE;
SELECT * FROM ef_repair();
RESET ROLE;
(TABLE privileges EXCEPT TABLE before) UNION ALL (TABLE before EXCEPT TABLE privileges);

-- DROP OWNED takes grants; a role that is gone is skipped
SET ROLE regress_ef_owner;
GRANT SELECT ON ef."pay""ment" TO regress_ef_guest;
RESET ROLE;
DROP OWNED BY regress_ef_guest;
SELECT count(*) FROM ef_store.model, jsonb_to_recordset(grants) AS g ("to" text, "by" text) WHERE "to" = 'regress_ef_guest' AND "by" IS NULL;
SET entityflow.maintenance = on;
UPDATE ef_store.model SET grants = grants || '[{"to":"regress_ef_nobody","privilege":"SELECT","grantable":false},
	{"to":"regress_ef_clerk","by":"regress_ef_guest","privilege":"SELECT","grantable":false},
	{"to":"regress_ef_clerk","privilege":"SELECT ON ef_store.entity TO PUBLIC; --","grantable":false}]'
 WHERE model = 'order';
RESET entityflow.maintenance;
SET session_replication_role = replica;	-- event triggers do not fire
DROP VIEW ef."order";
RESET session_replication_role;
SET ROLE regress_ef_owner;
\set VERBOSITY default
SELECT * FROM ef_repair();
\set VERBOSITY terse

-- a view that bears no grants gets those remembered; one that does keeps its own
RESET ROLE;
SET session_replication_role = replica;
REVOKE ALL ON ef."order" FROM regress_ef_chief CASCADE;
SET ROLE regress_ef_chief;
REVOKE INSERT ON ef."pay""ment" FROM PUBLIC;
RESET ROLE;
REVOKE ALL ON ef."pay""ment" FROM regress_ef_chief;
RESET session_replication_role;
SET ROLE regress_ef_owner;
SELECT * FROM ef_repair();
SELECT relname, relacl FROM pg_class WHERE relnamespace = 'ef'::regnamespace AND relkind = 'v' ORDER BY 1;

-- event triggers stay out of what does not concern them, and out of the way of what fails
RESET ROLE;
CREATE TABLE public.other ();
GRANT SELECT ON public.other TO PUBLIC;
GRANT EXECUTE ON FUNCTION ef_models(boolean) TO regress_ef_guest;
CREATE FUNCTION public.f() RETURNS int LANGUAGE sql AS 'SELECT 1';
ALTER TABLE ef_store.task RENAME TO task_away;
CREATE FUNCTION public.g() RETURNS int LANGUAGE sql AS 'SELECT 1';
SELECT public.g();
ALTER TABLE ef_store.task_away RENAME TO task;
CREATE FUNCTION public.h() RETURNS int LANGUAGE sql AS 'SELECT 1';
SELECT count(*) FROM ef_verify();

\c :home
DROP DATABASE regress_ef_repair WITH (FORCE);
DROP ROLE regress_ef_chief;
