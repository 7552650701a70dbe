-- Whose rights processes have, and what they cannot make of them: in the queue, run by a
-- superuser; in the foreground; through a model of somebody else's.
-- rule 5.5
-- rule 1.4: login role and effective role are facts
\connect - postgres
SET client_min_messages = warning;
CREATE ROLE ef_roles_owner;
CREATE ROLE ef_roles_clerk;
CREATE ROLE ef_roles_other;
CREATE ROLE ef_roles_gone;
GRANT ef_roles_owner, ef_roles_clerk, ef_roles_other, ef_roles_gone TO ef_tester;
GRANT CREATE ON DATABASE :DBNAME TO ef_roles_owner;
GRANT CREATE ON SCHEMA public TO ef_roles_owner;
SELECT ef_create_process('roles_python', E'def roles_python(meta, data):\n    plpy.execute("SET ROLE postgres")\n');
\connect - ef_tester
SET client_min_messages = warning;
SELECT ef_upgrade_storage();
SET ROLE ef_roles_owner;
SELECT ef_create_model('worked');
GRANT ALL ON ef.worked TO ef_roles_clerk, ef_roles_other, ef_roles_gone;
CREATE TABLE trace (what text, who text DEFAULT CURRENT_USER);
GRANT SELECT, INSERT ON trace TO PUBLIC;
CREATE TABLE deferred (n int);
GRANT INSERT ON deferred TO PUBLIC;
CREATE FUNCTION roles_trace() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO public.trace VALUES ('deferred'); RETURN NULL; END $$;
CREATE CONSTRAINT TRIGGER late AFTER INSERT ON deferred DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION roles_trace();
CREATE FUNCTION roles_leave() RETURNS int LANGUAGE plpgsql AS $$ BEGIN INSERT INTO public.trace VALUES ('cursor'); RETURN 1; END $$;

-- What is tried, what comes of it in the queue (the SQLSTATE of the parked task), and in the foreground.
CREATE TABLE attack (no int GENERATED ALWAYS AS IDENTITY, name text PRIMARY KEY, body text, queue text NOT NULL);
GRANT SELECT ON attack TO PUBLIC;
INSERT INTO attack (name, body, queue) VALUES
('set_role', $$EXECUTE 'SET ROLE postgres'$$, '42501'),
('set_local_role', $$EXECUTE 'SET LOCAL ROLE postgres'$$, '42501'),
('set_role_none', $$EXECUTE 'SET ROLE NONE'$$, '42501'),
('set_own_role', $$EXECUTE format('SET ROLE %I', CURRENT_USER)$$, '42501'),
('reset_role', $$EXECUTE 'RESET ROLE'$$, '42501'),
('set_session', $$EXECUTE 'SET SESSION AUTHORIZATION postgres'$$, '42501'),
('set_session_default', $$EXECUTE 'SET SESSION AUTHORIZATION DEFAULT'$$, '42501'),
('reset_session', $$EXECUTE 'RESET SESSION AUTHORIZATION'$$, '42501'),
('set_config_role', $$PERFORM set_config('role', 'postgres', false)$$, '42501'),
('update_settings', $$UPDATE pg_settings SET setting = 'on' WHERE name = 'entityflow.maintenance'$$, '42501'),
('reset_all', $$EXECUTE 'RESET ALL'$$, 'ok'),
('discard_all', $$EXECUTE 'DISCARD ALL'$$, '42501'),
('prepares', $$EXECUTE 'PREPARE s_1 AS SELECT public.roles_leave()'$$, '42501'),
('deallocates', $$EXECUTE 'DEALLOCATE ALL'$$, '42501'),
('closes', $$EXECUTE 'CLOSE ALL'$$, '42501'),
('unlistens', $$EXECUTE 'UNLISTEN *'$$, '42501'),
('deferred_trigger', $$INSERT INTO public.deferred VALUES (1)$$, '42501'),
('defers_itself', $$SET CONSTRAINTS ALL DEFERRED; INSERT INTO public.deferred VALUES (1)$$, '42501'),
('hold_cursor', $$EXECUTE 'DECLARE c CURSOR WITH HOLD FOR SELECT public.roles_leave()'$$, '42501'),
('temp_table', $$CREATE TEMP TABLE trap (n int)$$, '42501'),
('temp_view', $$CREATE TEMP VIEW trap AS SELECT 1$$, '42501'),
('temp_function', $$CREATE FUNCTION pg_temp.lower(text) RETURNS text LANGUAGE sql AS 'SELECT 1'$$, 'ok'),
('temp_type', $$CREATE DOMAIN pg_temp.text AS pg_catalog.text CHECK (public.roles_leave() = 1)$$, '42501'),
('temp_enum', $$CREATE TYPE pg_temp.mood AS ENUM ('bad')$$, '42501'),
('temp_operator', $$CREATE OPERATOR pg_temp.= (LEFTARG = text, RIGHTARG = text, FUNCTION = texteq)$$, 'ok'),
('temp_by_name', $$EXECUTE format('CREATE DOMAIN %s.uuid AS pg_catalog.uuid CHECK (public.roles_leave() = 1)', (SELECT nspname FROM pg_namespace WHERE oid = pg_my_temp_schema()))$$, '42501'),
('listens', $$LISTEN x$$, '42501'),
('commits', $$COMMIT$$, '2D000'),
('rolls_back', $$ROLLBACK$$, '2D000'),
('maintenance', $$SET entityflow.maintenance = on; UPDATE ef_store.entity SET rev = 9$$, '42501'),
('replica', $$SET session_replication_role = replica$$, '42501'),
('tenant', $$SET entityflow.tenant = 'theirs'$$, '42501'),
('tenant_default', $$RESET entityflow.tenant$$, '42501'),
('process_path', $$SET entityflow.process_path = 'pg_catalog'$$, '42501'),
('catalog', $$UPDATE pg_authid SET rolsuper = true$$, '42501'),
('grants', $$GRANT ef_roles_other TO ef_roles_owner$$, '42501'),
('file', $$COPY public.trace FROM PROGRAM 'id'$$, '42501'),
('reads_storage', $$PERFORM count(*) FROM ef_store.entity$$, '42501'),
('swallows', $$BEGIN EXECUTE 'SET ROLE postgres'; EXCEPTION WHEN OTHERS THEN NULL; END; INSERT INTO public.trace VALUES ('swallows')$$, 'ok'),
('search_path', $$SET search_path = ''; SET entityflow.actor = 'mallory'; SET work_mem = '99MB'; INSERT INTO public.trace VALUES ('search_path')$$, 'ok'),
('traces', $$INSERT INTO public.trace VALUES ('traces')$$, 'ok'),
('nests', $$PERFORM ef_create('worked', '{"nested": true}'); INSERT INTO public.trace VALUES ('nests')$$, 'ok'),
('drains', $$CALL ef_drain(); INSERT INTO public.trace VALUES ('drains')$$, 'ok'),
('python', NULL, '42501');
SELECT format('CREATE FUNCTION %I(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE plpgsql AS %L', 'roles_' || name, 'BEGIN ' || body || '; RETURN data || jsonb_build_object(''by'', CURRENT_USER); END')
  FROM attack WHERE body IS NOT NULL \gexec
SELECT FROM ef_import_workflow('worked', (
	SELECT jsonb_build_object('name', 'w', 'initialState', 's', 'states',
		jsonb_object_agg('at ' || name, jsonb_build_object('transitions', jsonb_build_array(jsonb_build_object('name', name, 'next', 'done', 'processors', jsonb_build_array(jsonb_build_object('name', 'roles_' || name))))))
		|| jsonb_build_object('done', '{}'::jsonb, 's', jsonb_build_object('transitions',
			jsonb_agg(jsonb_build_object('name', name, 'next', 'done', 'manual', true, 'processors', jsonb_build_array(jsonb_build_object('name', 'roles_' || name))))
			|| jsonb_agg(jsonb_build_object('name', 'to ' || name, 'next', 'at ' || name, 'manual', true)))))::json FROM attack));
-- a function criterion of the owner's, and a workflow that runs as its owner
CREATE FUNCTION roles_holds(meta jsonb, data jsonb) RETURNS boolean LANGUAGE plpgsql AS
	$$ BEGIN INSERT INTO public.trace VALUES ('holds'); RETURN true; END $$;
SELECT ef_create_model('asked');
GRANT ALL ON ef.asked TO ef_roles_clerk;
SELECT FROM ef_import_workflow('asked', '{"name": "w", "initialState": "s", "states": {"s": {"transitions": [
	{"name": "ask", "next": "t", "manual": true, "criterion": {"type": "function", "function": {"name": "roles_holds"}}}]}, "t": {}}}');
SELECT ef_create_model('owned');
GRANT ALL ON ef.owned TO ef_roles_clerk, ef_roles_other;
SELECT FROM ef_import_workflow('owned', '{"name": "w", "initialState": "s", "runAs": "owner", "states": {
	"s": {"transitions": [{"name": "now", "next": "t", "manual": true, "processors": [{"name": "roles_traces"}]}, {"name": "later", "next": "u", "manual": true}]},
	"t": {}, "u": {"transitions": [{"name": "work", "next": "v", "processors": [{"name": "roles_traces"}]}]},
	"v": {"transitions": [{"name": "clerks", "next": "w", "criterion": {"type": "actor", "role": "ef_roles_clerk"}}]}, "w": {}}}');
RESET ROLE;

-- The clerk leaves a task for each attack.
SET ROLE ef_roles_clerk;
CREATE TEMP TABLE task_of AS SELECT name, ef_create('worked', '{}', transition => 'to ' || name) AS id FROM attack ORDER BY no;
RESET ROLE;
SET ROLE ef_roles_gone;
SELECT ef_create('worked', '{"gone": true}', transition => 'to traces');
RESET ROLE;
SET ROLE ef_roles_other;
SELECT ef_create('worked', '{"other": true}', transition => 'to traces');
RESET ROLE;
CREATE TABLE task_kept AS SELECT id, substr(state, 4) AS name, data FROM ef.worked;
SET ROLE ef_roles_owner;
REVOKE ALL ON ef.worked FROM ef_roles_gone;
\connect - postgres
SET client_min_messages = warning;
DROP ROLE ef_roles_gone;

SELECT no_plan();
SET work_mem = '5MB';
SELECT current_setting('search_path') AS path \gset
-- somebody who may run his own work only
SET ROLE ef_roles_other;
CALL ef_drain(0);
CALL ef_drain();
RESET ROLE;
SELECT is((SELECT string_agg(who || ' ' || what, ', ') FROM trace), 'ef_roles_other traces', 'a role runs its own tasks only');
TRUNCATE trace;
-- the superuser runs everybody's
CALL ef_drain();
SELECT is(CURRENT_USER || ' ' || SESSION_USER || ' ' || current_setting('role'), 'postgres postgres none', 'the superuser is who he was');
SELECT is(current_setting('search_path') || current_setting('work_mem') || current_setting('entityflow.actor') || current_setting('entityflow.tenant'), :'path' || '5MBdefault', 'with the settings that he had');
SELECT is(coalesce((SELECT last_error ->> 'sqlstate' FROM ef_store.task WHERE entity_id = k.id AND status = 'parked'), (SELECT 'ok' FROM ef.worked w WHERE w.id = k.id AND w.state = 'done'), 'lost'), a.queue, 'in the queue: ' || a.name)
  FROM task_kept k JOIN attack a USING (name) WHERE k.data = '{}' ORDER BY a.no;
SELECT is((SELECT string_agg(DISTINCT who, ' ') FROM trace), 'ef_roles_clerk', 'all that the tasks wrote, the clerk wrote');
SELECT is((SELECT count(*) FROM trace WHERE what IN ('deferred', 'cursor')), 0::bigint, 'nothing was left for the commit');
SELECT is((SELECT string_agg(DISTINCT effective_role, ' ') FROM ef_store.revision WHERE automatic AND login_role = 'postgres' AND model = 'worked'), 'ef_roles_clerk ef_roles_other', 'and so say the revisions');
SELECT is((SELECT string_agg(t.last_error ->> 'sqlstate', ' ') FROM ef_store.task t JOIN task_kept k ON k.id = t.entity_id WHERE k.data ? 'gone'), '42704', 'work of a role that is gone is parked');
SELECT is((SELECT string_agg(data ->> 'by', ' ') FROM ef.worked WHERE data ? 'other'), 'ef_roles_other', 'who else had work did it as himself');
SELECT is((SELECT count(*) FROM pg_class WHERE relpersistence = 't' AND relname = 'trap'), 0::bigint, 'no temporary table stays');
SELECT is((SELECT string_agg(typname, ' ') FROM pg_type WHERE typnamespace = pg_my_temp_schema() AND typname IN ('text', 'uuid', 'mood')), NULL, 'no temporary type stays');
SELECT is(lower('A'::text) || ('a'::text = 'a'), 'atrue', 'functions and operators of pg_temp are not found by their bare names');
SELECT is((SELECT count(*) FROM pg_cursors), 0::bigint, 'no cursor stays');
SELECT is((SELECT count(*) FROM pg_listening_channels()), 0::bigint, 'no listener stays');

-- in the foreground: SQLSTATE as a role
CREATE FUNCTION outcome(role text, statement text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE hint text;
BEGIN
	PERFORM set_config('role', role, true);
	EXECUTE statement;
	RAISE EXCEPTION USING ERRCODE = 'OK000';
EXCEPTION
	WHEN SQLSTATE 'OK000' THEN RETURN 'ok';
	WHEN OTHERS THEN
		GET STACKED DIAGNOSTICS hint = PG_EXCEPTION_HINT;
		RETURN SQLSTATE || CASE WHEN hint <> '' THEN ' with hint' ELSE '' END;
END $$;
SET ROLE ef_roles_owner;
SELECT ef_create('worked', '{}', id => '00000000-0000-0000-0000-000000000a01');
SELECT ef_create('asked', '{}', id => '00000000-0000-0000-0000-000000000a02');
SELECT ef_create('owned', '{}', id => '00000000-0000-0000-0000-000000000a03');
RESET ROLE;
SELECT is(outcome('none', $$SELECT ef_transition('00000000-0000-0000-0000-000000000a01', 'traces')$$), '42501 with hint', 'a superuser fires another''s process');
SELECT is(outcome('none', $$SELECT ef_create('worked', '{}', transition => 'traces')$$), '42501 with hint', 'while creating');
SELECT is(outcome('none', $$UPDATE ef.worked SET state = 'done' WHERE id = '00000000-0000-0000-0000-000000000a01'$$), '42501 with hint', 'through the view');
SELECT is(outcome('none', $$SELECT ef_transition('00000000-0000-0000-0000-000000000a02', 'ask')$$), '42501 with hint', 'another''s criterion');
SELECT is(outcome('none', $$SELECT ef_transitions('00000000-0000-0000-0000-000000000a02')$$), 'ok', 'looking at what is open calls it no more than that');
SELECT is(outcome('none', $$SELECT ef_transition('00000000-0000-0000-0000-000000000a03', 'now')$$), 'ok', 'a workflow that runs as its owner');
SELECT is(outcome('none', $$SELECT ef_transition('00000000-0000-0000-0000-000000000a01', 'to traces')$$), 'ok', 'a transition that calls nothing');
SELECT is((SELECT count(*) FROM trace WHERE who = 'postgres'), 0::bigint, 'no function ran as the superuser');
ALTER FUNCTION roles_traces OWNER TO postgres;
SELECT is(outcome('none', $$SELECT ef_transition('00000000-0000-0000-0000-000000000a01', 'traces')$$), 'ok', 'a superuser''s function');
ALTER FUNCTION roles_traces OWNER TO ef_roles_other;
SELECT is(outcome('ef_roles_clerk', $$SELECT ef_transition('00000000-0000-0000-0000-000000000a01', 'traces')$$), '42704 with hint', 'a function of a third role');
ALTER FUNCTION roles_traces OWNER TO ef_roles_owner;

-- the superuser's own task
SELECT ef_create('worked', '{"super": true}', transition => 'to traces', id => '00000000-0000-0000-0000-000000000a04');
CALL ef_drain();
SELECT is((SELECT last_error ->> 'sqlstate' FROM ef_store.task WHERE entity_id = '00000000-0000-0000-0000-000000000a04'), '42501', 'a superuser''s task is parked in front of another''s function');
SELECT ef_create('worked', '{"super": true}', transition => 'to traces', id => '00000000-0000-0000-0000-000000000a05');
SET ROLE ef_tester;
CALL ef_drain();
RESET ROLE;
SELECT is((SELECT state FROM ef.worked WHERE id = '00000000-0000-0000-0000-000000000a05'), 'at traces', 'and not run by an ordinary role');

-- the process of a workflow that runs as its owner
TRUNCATE trace;
SET ROLE ef_roles_clerk;
SELECT ef_transition('00000000-0000-0000-0000-000000000a03', 'now');
SELECT ef_create('owned', '{}', id => '00000000-0000-0000-0000-000000000a06', transition => 'later');
BEGIN;
SET LOCAL entityflow.cascade = 'inline';
SELECT ef_create('owned', '{}', id => '00000000-0000-0000-0000-000000000a07', transition => 'later');
COMMIT;
RESET ROLE;
CALL ef_drain();
SELECT is((SELECT string_agg(who, ' ') FROM trace), 'ef_roles_owner ef_roles_owner ef_roles_owner', 'runAs owner: now, inline and later');
SELECT is((SELECT string_agg(DISTINCT effective_role, ' ') FROM ef_store.revision WHERE entity_id IN ('00000000-0000-0000-0000-000000000a06', '00000000-0000-0000-0000-000000000a07')),
	'ef_roles_clerk', 'the clerk caused it, says every revision');
SELECT is((SELECT string_agg(state, ' ') FROM ef.owned WHERE id IN ('00000000-0000-0000-0000-000000000a06', '00000000-0000-0000-0000-000000000a07')), 'w w', 'and is the actor in both');

-- SET ROLE in the foreground is undone at the end of the process
SET ROLE ef_roles_owner;
CREATE OR REPLACE FUNCTION roles_traces(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE plpgsql AS
	$$ BEGIN SET ROLE ef_roles_other; INSERT INTO public.trace VALUES ('role'); SET search_path = 'pg_catalog'; SET work_mem = '99MB'; SET entityflow.actor = 'mallory'; RETURN data; END $$;
RESET ROLE;
SET SESSION AUTHORIZATION ef_tester;
SET ROLE ef_roles_clerk;
SELECT CURRENT_USER || ' ' || current_setting('search_path') || ' ' || current_setting('work_mem') || ' ' || current_setting('role') AS before \gset
SELECT ef_transition('00000000-0000-0000-0000-000000000a01', 'traces');
SELECT CURRENT_USER || ' ' || current_setting('search_path') || ' ' || current_setting('work_mem') || ' ' || current_setting('role') || current_setting('entityflow.actor') AS after \gset
RESET SESSION AUTHORIZATION;
SELECT is(:'after'::text, :'before'::text, 'what a process sets is undone after it');
SELECT is((SELECT effective_role || login_role || coalesce(actor, '') FROM ef_store.revision WHERE entity_id = '00000000-0000-0000-0000-000000000a01' AND rev = 2), 'ef_roles_clerkef_tester', 'who fired is recorded');

-- a function with its owner's rights (SECURITY DEFINER) calls as its owner
CREATE FUNCTION roles_definer() RETURNS int LANGUAGE sql SECURITY DEFINER AS $$ SELECT ef_patch('00000000-0000-0000-0000-000000000a02', '{"definer": 1}') $$;
ALTER FUNCTION roles_definer OWNER TO ef_roles_owner;
SET ROLE ef_roles_other;
SELECT roles_definer() AS done;
RESET ROLE;
SELECT is((SELECT effective_role FROM ef_store.revision WHERE entity_id = '00000000-0000-0000-0000-000000000a02' AND rev = 2), 'ef_roles_owner', 'SECURITY DEFINER: the definer writes');
SELECT is((SELECT count(*) FROM ef_verify()), 0::bigint, 'storage is sound');
SELECT * FROM finish();
