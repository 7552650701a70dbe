-- The queue runs work as the role that caused it.  The storage owner, an ordinary role that may
-- write what it likes into its tables, cannot name another role there and have its way.
-- rule 5.5
\connect - postgres
SET client_min_messages = error;
CREATE ROLE ef_sign_worker;
CREATE ROLE ef_sign_victim;
CREATE ROLE ef_sign_friend;
GRANT ef_sign_friend TO ef_tester;
\connect - ef_tester
SET client_min_messages = error;
SELECT ef_create_model('signed');
CREATE TABLE trace (what text, who text DEFAULT CURRENT_USER);
GRANT INSERT ON trace TO PUBLIC;
CREATE FUNCTION sign_trace(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE plpgsql AS
	$$ BEGIN INSERT INTO public.trace VALUES (data ->> 'name'); RETURN data; END $$;
SELECT FROM ef_import_workflow('signed', '{"name": "w", "initialState": "s", "states": {
	"s": {"transitions": [{"name": "go", "next": "t", "processors": [{"name": "sign_trace"}]}]}, "t": {}}}');
GRANT INSERT, SELECT ON ef.signed TO PUBLIC;
-- the owner takes the guards off his tables
ALTER TABLE ef_store.task DISABLE TRIGGER entityflow_guard;
ALTER TABLE ef_store.entity DISABLE TRIGGER entityflow_guard;
CREATE VIEW queue AS SELECT t.*, data ->> 'name' AS name FROM ef_store.task t JOIN ef_store.entity e ON (e.tenant, e.id) = (t.tenant, entity_id);
CREATE FUNCTION names_due() RETURNS text LANGUAGE sql SECURITY DEFINER AS $$ SELECT string_agg(name, ' ' ORDER BY name) FROM public.queue WHERE status = 'due' AND due_at < 'infinity' $$;
CREATE FUNCTION ran() RETURNS text LANGUAGE sql SECURITY DEFINER AS $$ WITH t AS (DELETE FROM public.trace RETURNING *) SELECT string_agg(what || ' as ' || who, ', ' ORDER BY what) FROM t $$;

-- from here one session, as a superuser who takes roles on and off
\connect - postgres
SET client_min_messages = error;
SELECT no_plan();
SET ROLE ef_sign_worker;
SELECT ef_create('signed', jsonb_build_object('name', name)) FROM unnest(ARRAY['as it was', 'forged', 'replayed', 'to a friend', 'unsigned', 'emptied', 'cut', 'nobody''s']) name;
SET ROLE ef_sign_victim;
SELECT ef_create('signed', '{"name": "held"}');
SET ROLE ef_tester;
SELECT is((SELECT count(*) FROM queue WHERE length(signature) = 32), 9::bigint, 'all work is signed');
SELECT is((SELECT count(DISTINCT signature) FROM queue), 9::bigint, 'each with its own');
UPDATE ef_store.task t SET due_at = 'infinity' FROM queue q WHERE t.id = q.id AND name = 'held';
UPDATE ef_store.task t SET run_as = 'ef_sign_victim' FROM queue q WHERE t.id = q.id AND name = 'forged';
UPDATE ef_store.task t SET (run_as, signature) = (SELECT run_as, signature FROM queue WHERE name = 'held') FROM queue q WHERE t.id = q.id AND name = 'replayed';
UPDATE ef_store.task t SET run_as = 'ef_sign_friend' FROM queue q WHERE t.id = q.id AND name = 'to a friend';
UPDATE ef_store.task t SET signature = NULL FROM queue q WHERE t.id = q.id AND name = 'unsigned';
UPDATE ef_store.task t SET signature = '' FROM queue q WHERE t.id = q.id AND name = 'emptied';
UPDATE ef_store.task t SET signature = substr(t.signature, 1, 31) FROM queue q WHERE t.id = q.id AND name = 'cut';
UPDATE ef_store.task t SET run_as = 'ef_sign_nobody' FROM queue q WHERE t.id = q.id AND name = 'nobody''s';
-- the same task for another entity, another tenant, once more
INSERT INTO ef_store.task (tenant, entity_id, id, model, kind, status, due_at, attempts, steps, run_as, signature, created_at)
SELECT t.tenant, e.id, h.id, h.model, h.kind, 'due', now(), 0, 0, h.run_as, h.signature, now()
  FROM queue h, (VALUES ('default', 'forged'), ('theirs', 'held')) t (tenant, name) JOIN ef_store.entity e ON data ->> 'name' = t.name
 WHERE h.name = 'held';
INSERT INTO ef_store.task (tenant, entity_id, id, model, kind, status, due_at, attempts, steps, run_as, signature, created_at)
SELECT tenant, entity_id, gen_random_uuid(), model, kind, 'due', now(), 0, 0, run_as, signature, now() FROM queue WHERE name = 'held';
INSERT INTO ef_store.entity (tenant, id, model, model_version, workflow, workflow_version, state, rev, recorded_at, created_at, state_since, data_at, data_rev, data)
SELECT 'theirs', id, model, model_version, workflow, workflow_version, state, rev, recorded_at, created_at, state_since, data_at, data_rev, data || '{"name": "theirs"}' FROM ef_store.entity WHERE data ->> 'name' = 'held';
CALL ef_drain();
SELECT is(ran(), 'as it was as ef_sign_worker, to a friend as ef_sign_friend', 'the storage owner runs what is signed, and what he may do anyway');
SELECT is((SELECT string_agg(name || ' ' || (last_error ->> 'sqlstate'), ' ') FROM queue WHERE status = 'parked'), 'nobody''s 42704', 'a role that does not exist is an error');
SELECT is((SELECT string_agg(DISTINCT name, ' ' ORDER BY name) FROM queue WHERE status = 'due' AND due_at < 'infinity'), 'cut emptied forged held replayed theirs unsigned', 'the rest stays due');
SELECT is((SELECT count(*) FROM queue WHERE attempts > 0 AND status = 'due'), 0::bigint, 'untouched');
DELETE FROM ef_store.task t USING queue h WHERE h.name = 'held' AND h.due_at = 'infinity' AND t.due_at < 'infinity' AND (t.id = h.id OR t.entity_id = h.entity_id);
DELETE FROM ef_store.entity WHERE tenant = 'theirs';

-- triggers of his see the signature, and cannot have another one made
CREATE FUNCTION rename() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.run_as := 'ef_sign_victim'; RETURN NEW; END $$;
CREATE TRIGGER rename BEFORE INSERT ON ef_store.task FOR EACH ROW EXECUTE FUNCTION rename();
SELECT ef_create('signed', '{"name": "renamed"}');
DROP TRIGGER rename ON ef_store.task;
CALL ef_drain();
SELECT is(ran(), NULL, 'nor what a trigger renamed');

-- the secret
SELECT throws_ok('SELECT * FROM entityflow.secret', '42501', NULL, 'the storage owner cannot read the secret');
SELECT throws_ok('UPDATE entityflow.secret SET key = key', '42501', NULL, 'nor set it');
SELECT throws_ok('DROP TABLE entityflow.secret', '42501', NULL, 'nor drop it');
RESET ROLE;
GRANT ALL ON entityflow.secret TO ef_tester;
SET ROLE ef_tester;
SELECT is((SELECT count(*) FROM entityflow.secret), 0::bigint, 'not even when default privileges open all tables to him');
RESET ROLE;
REVOKE ALL ON entityflow.secret FROM ef_tester;
SELECT is((SELECT count(*) FROM pg_extension WHERE 'entityflow.secret'::regclass = ANY (extconfig)), 0::bigint, 'it is not dumped');

-- who vouches
SET ROLE ef_tester;
SELECT ef_resume();
CALL ef_drain();
SELECT is(ran(), NULL, 'the storage owner vouches for nobody');
SET ROLE ef_sign_worker;
CALL ef_drain();
SELECT is(ran(), 'cut as ef_sign_worker, emptied as ef_sign_worker, unsigned as ef_sign_worker', 'a role runs what bears its name');
SET ROLE ef_tester;
SELECT is(names_due(), 'forged renamed replayed', 'others'' is left');
RESET ROLE;
UPDATE ef_store.task t SET due_at = 'infinity' FROM queue q WHERE t.id = q.id AND name = 'renamed';
SELECT ef_resume();
SET ROLE ef_tester;
CALL ef_drain();
SELECT is(ran(), 'forged as ef_sign_victim, replayed as ef_sign_victim', 'a superuser vouches for all by ef_resume()');
UPDATE ef_store.task t SET due_at = now(), signature = NULL FROM queue q WHERE t.id = q.id AND name = 'renamed';
RESET ROLE;
CALL ef_drain();
SELECT is(ran(), NULL, 'his own ef_drain() vouches for nothing');
SELECT ef_resume();
CALL ef_drain();
SELECT is(ran(), 'renamed as ef_sign_victim', 'and runs what he vouched for');

-- another secret, in the same session
SET ROLE ef_sign_worker;
SELECT ef_create('signed', '{"name": "before"}');
RESET ROLE;
BEGIN;
DROP EXTENSION entityflow CASCADE;
CREATE EXTENSION entityflow;
SELECT FROM ef_repair();
SET LOCAL ROLE ef_sign_worker;
SELECT ef_create('signed', '{"name": "undone"}');
SET LOCAL ROLE ef_tester;
CALL ef_drain();
SELECT is(ran(), 'undone as ef_sign_worker', 'a new extension, a new secret');
ROLLBACK;
SET ROLE ef_tester;
CALL ef_drain();
SELECT is(ran(), 'before as ef_sign_worker', 'undone, the former one holds');
SET ROLE ef_sign_worker;
SELECT ef_create('signed', '{"name": "before"}');
RESET ROLE;
DROP EXTENSION entityflow CASCADE;
CREATE EXTENSION entityflow;
SELECT FROM ef_repair();
SET ROLE ef_sign_worker;
SELECT ef_create('signed', '{"name": "after"}');
SET ROLE ef_tester;
CALL ef_drain();
SELECT is(ran(), 'after as ef_sign_worker', 'work of before DROP EXTENSION waits');
RESET ROLE;
SELECT ef_resume();
SET ROLE ef_tester;
CALL ef_drain();
SELECT is(ran(), 'before as ef_sign_worker', 'for a superuser');
RESET ROLE;
DELETE FROM entityflow.secret;
-- a change of the table, not of its rows, makes sessions look again
ALTER TABLE entityflow.secret DISABLE ROW LEVEL SECURITY;
SELECT throws_ok($$SELECT ef_create('signed', '{}')$$, '55000', NULL, 'without a secret no work is left');
SELECT * FROM finish();
