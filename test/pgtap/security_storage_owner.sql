-- The storage owner, an ordinary role, gains nothing from the writes of others: whatever it
-- hangs on its tables runs as itself, and nothing of it is left for the end of a superuser's transaction.
SET client_min_messages = error;
SELECT ef_create_model('owned');
SELECT FROM ef_import_workflow('owned', '{"name": "w", "initialState": "s", "states": {
	"s": {"transitions": [{"name": "go", "next": "t", "manual": true}]}, "t": {"transitions": [{"name": "on", "next": "u"}]}, "u": {}}}');
SELECT ef_create('owned', '{}', id => '00000000-0000-0000-0000-0000000050e1');
CREATE TABLE trace (what text, who text DEFAULT CURRENT_USER, session text DEFAULT SESSION_USER);
GRANT SELECT, INSERT ON trace TO PUBLIC;
CREATE FUNCTION note_it(what text) RETURNS text LANGUAGE plpgsql AS $$ BEGIN INSERT INTO public.trace VALUES (what); RETURN what; END $$;
CREATE FUNCTION note(what text) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN PERFORM public.note_it(what); RETURN what; END $$;
CREATE FUNCTION planted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO public.trace VALUES (TG_NAME || ' on ' || TG_RELNAME); RETURN coalesce(NEW, OLD); END $$;
SELECT format('CREATE TRIGGER planted BEFORE INSERT OR UPDATE OR DELETE ON %s FOR EACH ROW EXECUTE FUNCTION planted()', c.oid::regclass),
	format('ALTER TABLE %s ADD CONSTRAINT planted CHECK (public.note(''check'') <> '''')', c.oid::regclass)
  FROM pg_class c WHERE relnamespace = 'ef_store'::regnamespace AND relkind = 'r' AND NOT relispartition \gexec
CREATE INDEX planted ON ef_store.log ((public.note('index' || event)));

-- What a superuser might do in this database, and what comes of it.
CREATE TABLE act (no int GENERATED ALWAYS AS IDENTITY, statement text NOT NULL);
INSERT INTO act (statement) VALUES
($$SELECT ef_create('owned', '{"by": "super"}', id => '00000000-0000-0000-0000-0000000050e2', idempotency_key => 'k')$$),
($$SELECT ef_patch('00000000-0000-0000-0000-0000000050e1', '{"a": 1}')$$),
($$SELECT ef_transition('00000000-0000-0000-0000-0000000050e1', 'go')$$),
($$CALL ef_drain()$$),
($$SELECT ef_delete('00000000-0000-0000-0000-0000000050e2')$$),
($$INSERT INTO ef.owned (data) VALUES ('{}')$$),
($$UPDATE ef.owned SET data = '{"b": 1}'$$),
($$SELECT ef_create_model('supers')$$),
($$SELECT ef_import_workflow('supers', '{"name": "w", "initialState": "s", "states": {"s": {}}}')$$),
($$GRANT SELECT ON ef.owned TO PUBLIC$$),
($$CREATE FUNCTION public.new_one() RETURNS int LANGUAGE sql AS 'SELECT 1'$$),
($$SELECT ef_repair()$$),
($$SELECT ef_resume()$$),
($$SELECT ef_verify()$$),
($$SELECT ef_count(), ef_tasks(), ef_models(true), ef_get('00000000-0000-0000-0000-0000000050e1'), ef_history('00000000-0000-0000-0000-0000000050e1')$$),
($$SELECT ef_drop_model('supers')$$);
CREATE FUNCTION outcome(statement text) RETURNS text LANGUAGE plpgsql AS $$ BEGIN EXECUTE statement; RETURN 'ok'; EXCEPTION WHEN OTHERS THEN RETURN SQLSTATE; END $$;
\connect - postgres
SET client_min_messages = error;
ALTER FUNCTION outcome OWNER TO postgres;
SELECT no_plan();
TRUNCATE trace;
SELECT is(outcome(statement), 'ok', statement) FROM act ORDER BY no;
SELECT cmp_ok((SELECT count(DISTINCT what) FROM trace), '>=', 7::bigint, 'what was planted ran');
SELECT is((SELECT string_agg(DISTINCT who, ' ') FROM trace), 'ef_tester', 'as who planted it');
SELECT is(CURRENT_USER::text, 'postgres', 'the superuser is who he was');

-- left for the end of the transaction
SET ROLE ef_tester;
SELECT format('CREATE CONSTRAINT TRIGGER deferred AFTER INSERT OR UPDATE OR DELETE ON %s DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION planted()', c.oid::regclass)
  FROM pg_class c WHERE relnamespace = 'ef_store'::regnamespace AND relkind = 'r' AND NOT relispartition \gexec
RESET ROLE;
TRUNCATE trace;
BEGIN;
SELECT is((SELECT outcome(statement) FROM act WHERE statement ~ 'ef_patch'), '42501', 'a deferred trigger of the owner ends the write');
SELECT is((SELECT count(outcome(statement)) FROM act WHERE statement !~ 'new_one'), 15::bigint, 'whatever is tried');
CREATE FUNCTION public.newer() RETURNS int LANGUAGE sql AS 'SELECT 1';
COMMIT;
SELECT is((SELECT string_agg(DISTINCT who, ' ') FROM trace WHERE who <> 'ef_tester'), NULL, 'nothing ran as the superuser at the commit');

-- temporary tables, settings and roles
SET ROLE ef_tester;
CREATE OR REPLACE FUNCTION planted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	BEGIN SET ROLE postgres; EXCEPTION WHEN OTHERS THEN NULL; END;
	BEGIN RESET ROLE; EXCEPTION WHEN OTHERS THEN NULL; END;
	BEGIN SET SESSION AUTHORIZATION DEFAULT; EXCEPTION WHEN OTHERS THEN NULL; END;
	BEGIN CREATE TEMP TABLE pg_class (oid oid); EXCEPTION WHEN OTHERS THEN NULL; END;
	BEGIN EXECUTE 'DECLARE c CURSOR WITH HOLD FOR SELECT public.note(''cursor'')'; EXCEPTION WHEN OTHERS THEN NULL; END;
	SET search_path = 'nowhere';
	INSERT INTO public.trace VALUES ('settings');
	RETURN coalesce(NEW, OLD);
END $$;
SELECT format('DROP TRIGGER deferred ON %s', c.oid::regclass)
  FROM pg_class c WHERE relnamespace = 'ef_store'::regnamespace AND relkind = 'r' AND NOT relispartition \gexec
RESET ROLE;
TRUNCATE trace;
SELECT is(outcome($$SELECT ef_patch('00000000-0000-0000-0000-0000000050e1', '{"c": 1}')$$), 'ok', 'what tries more');
SELECT is((SELECT string_agg(DISTINCT who, ' ') FROM trace), 'ef_tester', 'is still who planted it');
SELECT is(CURRENT_USER || current_setting('search_path'), 'postgres"$user", public', 'and leaves neither role nor path');
SELECT is((SELECT count(*) FROM pg_catalog.pg_class WHERE relname = 'pg_class'), 1::bigint, 'nor a table');
SELECT * FROM finish();
