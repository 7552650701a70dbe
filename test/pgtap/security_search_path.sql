-- A hostile search_path: a schema in front of pg_catalog that has operators, functions, types
-- and tables of the server's names, each of which counts that it was used. Every function does
-- the same under it as without it, and none of the traps is used; nor are temporary tables.
-- rule 5.1: processes see entityflow.process_path
\connect - postgres
SET client_min_messages = warning;
SELECT ef_create_process('hostile_python', E'def hostile_python(meta, data):\n    data["path"] = plpy.execute("SELECT current_setting(\'search_path\') AS p")[0]["p"]\n');
\connect - ef_tester
SET client_min_messages = warning;
SELECT ef_create_model('calm', options => '{"cascade": "inline"}');
CREATE FUNCTION hostile_process(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE sql AS
	$$ SELECT data || jsonb_build_object('ran', lower('YES'), 'path', current_setting('search_path')) $$;
CREATE FUNCTION hostile_nested(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE plpgsql AS
	$$ BEGIN PERFORM ef_create('calm', '{"nested": 1}'); RETURN data || jsonb_build_object('entities', (SELECT count(*) FROM ef.calm)); END $$;
CREATE FUNCTION hostile_holds(meta jsonb, data jsonb) RETURNS boolean LANGUAGE sql AS $$ SELECT data ->> 'n' = '1' $$;
\set workflow '{"name": "w", "initialState": "s", "criterion": {"type": "simple", "jsonPath": "$.n", "operatorType": "NOT_NULL"}, "states": {"s": {"transitions": [{"name": "go", "next": "t", "manual": true, "criterion": {"type": "group", "operator": "AND", "conditions": [{"type": "function", "function": {"name": "hostile_holds"}}, {"type": "simple", "jsonPath": "$.name", "operatorType": "ILIKE"}]}, "processors": [{"name": "HostileProcess"}, {"name": "hostile_nested"}]}, {"name": "python", "next": "s", "manual": true, "processors": [{"name": "hostile_python"}]}]}, "t": {"transitions": [{"name": "on", "next": "u"}]}, "u": {}}}'
SELECT replace(:'workflow', 'ILIKE", "operatorType": "ILIKE', '') AS workflow \gset
SELECT replace(:'workflow', '"operatorType": "ILIKE"', '"operatorType": "ICONTAINS", "value": "A"') AS workflow \gset
SELECT FROM ef_import_workflow('calm', :'workflow');
SELECT ef_create('calm', '{"n": 1, "name": "ann"}', id => '00000000-0000-0000-0000-0000000005ec');
SELECT ef_create('calm', '{"n": 2, "name": "bob"}', id => '00000000-0000-0000-0000-0000000005ed');
SELECT ef_patch('00000000-0000-0000-0000-0000000005ed', '{"n": 3}');
SELECT ef_create('calm', '{"n": 4}', id => '00000000-0000-0000-0000-0000000005ee');
SELECT ef_delete('00000000-0000-0000-0000-0000000005ee');

-- Statements that touch every function; what they give is the same each time.
CREATE TABLE call (no int GENERATED ALWAYS AS IDENTITY, name text NOT NULL, statement text NOT NULL);
INSERT INTO call (name, statement) VALUES
('ef_create', $$SELECT public.ef_create('calm', '{"n": 1}', id => '00000000-0000-0000-0000-0000000005f0', idempotency_key => 'k')$$),
('ef_create', $$SELECT public.ef_create('calm', '{"n": 1}', 9)$$),
('ef_create', $$SELECT public.ef_create('clam', '{"n": 1}')$$),
('ef_create', $$SELECT public.ef_create('calm', '{"n": 1, "name": "A"}', transition => 'go') IS NULL$$),
('ef_create_many', $$SELECT r IS NULL FROM public.ef_create_many('calm', '[{"n": 1}, {"n": 2}]') AS r$$),
('ef_create_model', $$SELECT public.ef_create_model('calmer', depends_on => '{calm}', options => '{"cascade": "worker"}')$$),
('ef_create_model', $$SELECT public.ef_create_model('calm', entity_type => 'OTHER')$$),
('ef_drop_model', $$SELECT public.ef_drop_model('calm')$$),
('ef_drop_model', $$SELECT public.ef_create_model('brief'), public.ef_drop_model('brief')$$),
('ef_models', $$SELECT m.model, m.entities FROM public.ef_models(true) AS m$$),
('ef_models', $$SELECT m.model FROM public.ef_models() AS m$$),
('ef_upgrade_storage', $$SELECT public.ef_upgrade_storage()$$),
('ef_repair', $$SELECT r.object FROM public.ef_repair() AS r$$),
('ef_resume', $$SELECT public.ef_resume()$$),
('ef_import_workflow', $$SELECT i.* FROM public.ef_import_workflow('calm', '{"name": "w2", "initialState": "s", "criterion": {"type": "jsonpath", "expression": "$.n > 5"}, "states": {"s": {"transitions": [{"name": "a", "next": "s", "manual": true}]}}}', 'replace') AS i$$),
('ef_export_workflow', $$SELECT public.ef_export_workflow('calm')$$),
('ef_update', $$SELECT public.ef_update('00000000-0000-0000-0000-0000000005ec', '{"n": 9}', if_rev => 1, idempotency_key => 'u')$$),
('ef_patch', $$SELECT public.ef_patch('00000000-0000-0000-0000-0000000005ec', '[{"op": "test", "path": "/n", "value": 1.0}, {"op": "move", "from": "/n", "path": "/m"}]')$$),
('ef_transition', $$SELECT public.ef_transition('00000000-0000-0000-0000-0000000005ec', 'go')$$),
('ef_transition', $$SELECT public.ef_transition('00000000-0000-0000-0000-0000000005ed', 'go', patch => '{"x": 1}')$$),
('ef_transition', $$SELECT public.ef_transition('00000000-0000-0000-0000-0000000005ec', 'python', idempotency_key => 't'), public.ef_transition('00000000-0000-0000-0000-0000000005ec', 'python', idempotency_key => 't')$$),
('ef_transition', $$SELECT public.ef_transition('00000000-0000-0000-0000-0000000005ec', 'og')$$),
('ef_delete', $$SELECT public.ef_delete('00000000-0000-0000-0000-0000000005ec', 1)$$),
('ef_restore', $$SELECT public.ef_restore('00000000-0000-0000-0000-0000000005ee')$$),
('ef_lock', $$SELECT public.ef_lock('00000000-0000-0000-0000-0000000005ec')$$),
('ef_transitions', $$SELECT t.* FROM public.ef_transitions('00000000-0000-0000-0000-0000000005ec') AS t$$),
('ef_get', $$SELECT g.id, g.state, g.rev, g.data FROM public.ef_get('00000000-0000-0000-0000-0000000005ec') AS g$$),
('ef_get', $$SELECT g.id, g.state, g.rev, g.data FROM public.ef_get('00000000-0000-0000-0000-0000000005ed', rev => 1) AS g$$),
('ef_get', $$SELECT g.id, g.state, g.rev, g.data FROM public.ef_get('00000000-0000-0000-0000-0000000005ed', '2100-01-01') AS g$$),
('ef_count', $$SELECT c.* FROM public.ef_count() AS c$$),
('ef_count', $$SELECT c.* FROM public.ef_count('calm', '2100-01-01') AS c$$),
('ef_as_of', $$SELECT a.id, a.data FROM public.ef_as_of('calm', '2100-01-01') AS a$$),
('ef_history', $$SELECT h.rev, h.kind, h.state, h.data, h.login_role FROM public.ef_history('00000000-0000-0000-0000-0000000005ed') AS h$$),
('ef_diff', $$SELECT public.ef_diff('00000000-0000-0000-0000-0000000005ed', 1, 2)$$),
('ef_verify', $$SELECT v.* FROM public.ef_verify() AS v$$),
('ef_verify', $$SELECT v.* FROM public.ef_verify('calm') AS v$$),
('ef_tasks', $$SELECT t.status FROM public.ef_tasks('due') AS t$$),
('ef_drain', $$CALL public.ef_drain()$$),
('ef_reject', $$SELECT public.ef_reject('no')$$),
('view', $$SELECT v.id, v.state, v.rev, v.data FROM ef.calm AS v$$),
('view', $$INSERT INTO ef.calm (data) VALUES ('{"n": 1}') RETURNING state, rev, data$$),
('view', $$UPDATE ef.calm SET data = '{"n": 7}' RETURNING state, rev, data$$),
('view', $$UPDATE ef.calm SET state = 't' WHERE id OPERATOR(pg_catalog.=) '00000000-0000-0000-0000-0000000005ec' RETURNING state, rev, data$$),
('view', $$DELETE FROM ef.calm$$),
('event triggers', $$DO 'BEGIN GRANT SELECT ON ef.calm TO PUBLIC; CREATE FUNCTION public.hostile_new() RETURNS int LANGUAGE sql AS ''SELECT 1''; REVOKE SELECT ON ef.calm FROM PUBLIC; END'$$),
('ef_create_process', $$SELECT public.ef_create_process('f', 'def f(): pass')$$);

-- The traps: all operators and functions of the server that take and give plain types.
CREATE SCHEMA hostile;
CREATE SEQUENCE hostile.captures;
CREATE FUNCTION hostile.trap() RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
	PERFORM pg_catalog.nextval('hostile.captures');
	RAISE EXCEPTION USING ERRCODE = 'HACK0', MESSAGE = 'captured';
END $$;
CREATE TABLE hostile.plain (oid oid PRIMARY KEY);
INSERT INTO hostile.plain SELECT oid FROM pg_type WHERE oid = ANY ('{text,name,uuid,jsonb,json,int4,int8,int2,bool,timestamptz,timestamp,oid,bytea,interval,xid8,xid,regclass,regnamespace,regproc,regtype,regrole,"char",bpchar,varchar,float8,numeric,text[],int4[],oid[],uuid[],name[],jsonpath}'::regtype[]::oid[]);
SELECT format('CREATE FUNCTION hostile.%I(%s) RETURNS %s LANGUAGE plpgsql AS %L', p.proname,
		(SELECT string_agg(t::regtype::text, ', ' ORDER BY n) FROM unnest(p.proargtypes) WITH ORDINALITY AS a(t, n)), p.prorettype::regtype,
		'BEGIN PERFORM hostile.trap(); END')
  FROM pg_proc p
 WHERE p.pronamespace = 'pg_catalog'::regnamespace AND p.prokind = 'f' AND NOT p.proretset AND p.provariadic = 0
   AND p.prorettype IN (SELECT oid FROM hostile.plain) AND NOT EXISTS (SELECT FROM unnest(p.proargtypes) t WHERE t NOT IN (SELECT oid FROM hostile.plain))
\o /dev/null
\gexec
SELECT format('CREATE OPERATOR hostile.%s (%s RIGHTARG = %s, FUNCTION = %s)', o.oprname,
		CASE WHEN o.oprleft <> 0 THEN format('LEFTARG = %s,', o.oprleft::regtype) END, o.oprright::regtype, h.oid::regproc)
  FROM pg_operator o JOIN pg_proc p ON p.oid = o.oprcode JOIN pg_proc h ON h.pronamespace = 'hostile'::regnamespace AND h.proname = p.proname AND h.proargtypes = p.proargtypes
 WHERE o.oprnamespace = 'pg_catalog'::regnamespace
\gexec
\o
CREATE FUNCTION hostile.step(state bigint) RETURNS bigint LANGUAGE plpgsql AS 'BEGIN PERFORM hostile.trap(); END';
CREATE FUNCTION hostile.step(state bigint, anyelement) RETURNS bigint LANGUAGE plpgsql AS 'BEGIN PERFORM hostile.trap(); END';
CREATE AGGREGATE hostile.count(*) (SFUNC = hostile.step, STYPE = bigint, INITCOND = '0');
CREATE AGGREGATE hostile.count(anyelement) (SFUNC = hostile.step, STYPE = bigint, INITCOND = '0');
CREATE AGGREGATE hostile.max(anyelement) (SFUNC = hostile.step, STYPE = bigint, INITCOND = '0');
CREATE FUNCTION hostile.unnest(anyarray) RETURNS SETOF anyelement LANGUAGE plpgsql AS 'BEGIN PERFORM hostile.trap(); END';
CREATE FUNCTION hostile.ef_create(text, jsonb) RETURNS uuid LANGUAGE plpgsql AS 'BEGIN PERFORM hostile.trap(); END';
CREATE FUNCTION hostile.ef_get(uuid) RETURNS SETOF jsonb LANGUAGE plpgsql AS 'BEGIN PERFORM hostile.trap(); END';
CREATE FUNCTION hostile.ef_python_runtime() RETURNS void LANGUAGE plpgsql AS 'BEGIN PERFORM hostile.trap(); END';
CREATE FUNCTION hostile.hostile_process(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE plpgsql AS 'BEGIN PERFORM hostile.trap(); END';
CREATE FUNCTION hostile.hostile_holds(meta jsonb, data jsonb) RETURNS boolean LANGUAGE plpgsql AS 'BEGIN PERFORM hostile.trap(); END';
SELECT format('CREATE DOMAIN hostile.%I AS pg_catalog.%I CHECK (hostile.trap())', n, n)
  FROM unnest('{text,uuid,jsonb,json,oid,name,regclass,regnamespace,timestamptz,int4,int8,bool,bytea,xid8}'::text[]) n \gexec
CREATE TABLE hostile_table AS SELECT name FROM unnest('{entity,revision,revision_all,task,model,model_history,workflow,instance,log,claim,idempotency,schedule,calm,pg_class,pg_proc,pg_namespace,pg_database,pg_roles,pg_authid,pg_language}'::text[]) name;
SELECT format('CREATE TABLE hostile.%I (id pg_catalog.int4)', name) FROM hostile_table \gexec

-- Temporary tables of the same names.
CREATE FUNCTION hide_tables() RETURNS void LANGUAGE plpgsql AS $$
DECLARE name text;
BEGIN
	FOR name IN SELECT h.name FROM hostile_table h LOOP
		EXECUTE pg_catalog.format('CREATE TEMP TABLE %I (id pg_catalog.int4)', name);
	END LOOP;
END $$;

-- What a statement gives under a path; all that it did is taken back.
CREATE FUNCTION given(path text, statement text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	result pg_catalog.text[] := '{}';
	r record;
	state pg_catalog.text;
	said pg_catalog.text;
BEGIN
	BEGIN
		IF path LIKE 'pg_temp%' THEN
			PERFORM hide_tables();
		END IF;
		PERFORM pg_catalog.set_config('search_path', path, true);
		IF statement OPERATOR(pg_catalog.~) '^(SELECT|.*RETURNING)' THEN
			FOR r IN EXECUTE statement LOOP
				result := pg_catalog.array_append(result, r::pg_catalog.text);
			END LOOP;
		ELSE
			EXECUTE statement;
		END IF;
		RAISE EXCEPTION USING ERRCODE = 'OK000';
	EXCEPTION
		WHEN SQLSTATE 'OK000' THEN NULL;
		WHEN OTHERS THEN
			GET STACKED DIAGNOSTICS state = RETURNED_SQLSTATE, said = MESSAGE_TEXT;
			result := ARRAY[state, said];
	END;
	RETURN regexp_replace(result::text, '[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f-]{22}', 'new', 'g');
END $$;
CREATE TABLE expected AS SELECT no, given('public', statement) AS result FROM call;

SELECT no_plan();
SELECT cmp_ok((SELECT count(*) FROM pg_proc WHERE pronamespace = 'hostile'::regnamespace), '>', 700::bigint, 'there are traps');
SELECT is(given('hostile, pg_catalog, public', 'SELECT lower(''A'')'), '{HACK0,captured}', 'and they work');
SELECT is(given('hostile, pg_catalog, public', 'SELECT 1 = 1'), '{HACK0,captured}', 'operators, too');
ALTER SEQUENCE hostile.captures RESTART;
SELECT is(given('hostile, pg_catalog, public', c.statement), e.result, left(c.statement, 80))
  FROM call c JOIN expected e USING (no) ORDER BY no;
SELECT is(given('pg_temp, hostile, pg_catalog', c.statement), e.result, 'pg_temp first: ' || left(c.statement, 60))
  FROM call c JOIN expected e USING (no) ORDER BY no;
SELECT is((SELECT is_called FROM hostile.captures), false, 'no trap was used');
SELECT is((SELECT string_agg(result, ' ') FROM expected WHERE result LIKE '{XX%' OR result LIKE '{HACK0%'), NULL, 'nothing strange was expected');
SELECT is((SELECT string_agg(p.proname, ' ' ORDER BY p.proname) FROM pg_proc p
			JOIN pg_depend d ON d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e'
			WHERE p.pronamespace = 'public'::regnamespace AND p.proname LIKE 'ef\_%' AND p.proname !~ 'python'
			AND NOT EXISTS (SELECT FROM call c WHERE c.name = p.proname)), NULL, 'every function is here');
SELECT is((SELECT count(*) FROM ef_verify()), 0::bigint, 'storage is sound');
SELECT * FROM finish();
