-- Storage is written by the functions only, whoever asks; what stands in the catalogs gives
-- nobody more than he needs; what is called otherwise than it should be does no harm.
\connect - postgres
SET client_min_messages = warning;
CREATE ROLE ef_store_guest;
CREATE ROLE ef_store_super SUPERUSER;
\connect - ef_tester
SET client_min_messages = warning;
SELECT ef_create_model('stored');
SELECT ef_create('stored', '{"n": 1}', id => '00000000-0000-0000-0000-00000000c001', idempotency_key => 'k');
\connect - postgres
SET client_min_messages = warning;

-- SQLSTATE and whether there is a HINT, as a role, under settings.
CREATE FUNCTION outcome(role text, settings text, statement text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE hint text;
BEGIN
	EXECUTE settings;
	PERFORM set_config('role', role, true);
	EXECUTE statement;
	RAISE EXCEPTION USING ERRCODE = 'OK000';
EXCEPTION
	WHEN SQLSTATE 'OK000' THEN RETURN 'ok';
	WHEN OTHERS THEN
		GET STACKED DIAGNOSTICS hint = PG_EXCEPTION_HINT;
		RETURN SQLSTATE || CASE WHEN hint <> '' THEN ' with hint' ELSE '' END;
END $$;
CREATE TABLE statement AS
SELECT c.relname AS name, format(s.template, 'ef_store.' || c.relname, (SELECT attname FROM pg_attribute WHERE attrelid = c.oid AND attnum = 1)) AS text, s.template
  FROM pg_class c, (VALUES ('INSERT INTO %1$s SELECT * FROM %1$s LIMIT 0'), ('INSERT INTO %1$s DEFAULT VALUES'), ('UPDATE %1$s SET %2$I = %2$I WHERE false'), ('UPDATE %1$s SET %2$I = %2$I'),
		('DELETE FROM %1$s'), ('DELETE FROM ONLY %1$s WHERE false'), ('TRUNCATE %1$s'), ('COPY %1$s FROM PROGRAM ''true'''),
		('WITH w AS (DELETE FROM %1$s RETURNING 1) SELECT * FROM w'),
		('MERGE INTO %1$s t USING (SELECT 1) s ON false WHEN NOT MATCHED THEN INSERT DEFAULT VALUES')) s(template)
 WHERE c.relnamespace = 'ef_store'::regnamespace AND c.relkind IN ('r', 'p');

SELECT no_plan();
SELECT cmp_ok((SELECT count(DISTINCT name) FROM statement), '>=', 13::bigint, 'all tables are tried');
SELECT is((SELECT string_agg(text || ' gave ' || o, '; ') FROM statement, outcome('ef_store_super', '', text) o WHERE o <> '42501 with hint'), NULL, 'a superuser writes directly');
SELECT is((SELECT string_agg(text || ' gave ' || o, '; ') FROM statement, outcome('ef_tester', '', text) o
			WHERE template !~ 'COPY' AND o <> '42501 with hint'), NULL, 'the owner writes directly');
SELECT is((SELECT string_agg(text || ' gave ' || o, '; ') FROM statement, outcome('ef_store_guest', '', text) o WHERE o !~ '^42501'), NULL, 'others have no right');
SELECT is((SELECT string_agg(text || ' gave ' || o, '; ') FROM statement, outcome('ef_store_super', 'SET LOCAL session_replication_role = replica', text) o
			WHERE template ~ 'WHERE false|LIMIT 0|^DELETE|COPY' AND o <> 'ok'), NULL, 'a replica passes');
SELECT is((SELECT string_agg(text || ' gave ' || o, '; ') FROM statement, outcome('ef_tester', 'SET LOCAL entityflow.maintenance = on', text) o
			WHERE template ~ 'WHERE false|LIMIT 0|^DELETE' AND o <> 'ok'), NULL, 'maintenance passes');
SELECT is(outcome('ef_tester', '', 'SET LOCAL entityflow.maintenance = on'), '42501', 'which the owner cannot set');
SELECT is(outcome('ef_tester', '', 'SET LOCAL session_replication_role = replica'), '42501', 'nor that');
SELECT is(outcome('ef_tester', '', $$SET LOCAL entityflow.tenant = 'x'$$), '42501', 'nor a tenant');
SELECT is(outcome('ef_tester', '', $$SET LOCAL entityflow.process_path = 'x'$$), '42501', 'nor the schemas of processes');
SELECT is(outcome('ef_store_super', 'SET LOCAL session_replication_role = replica',
	$$SELECT ef_patch('00000000-0000-0000-0000-00000000c001', '{"a": 1}')$$), 'ok', 'functions work on a replica, too');

-- the catalogs
CREATE VIEW member AS
SELECT d.classid, d.objid, e.extname FROM pg_depend d JOIN pg_extension e ON d.refclassid = 'pg_extension'::regclass AND d.refobjid = e.oid
 WHERE d.deptype = 'e' AND e.extname IN ('entityflow', 'entityflow_plpython3u');
CREATE VIEW routine AS SELECT p.*, m.extname FROM pg_proc p JOIN member m ON m.classid = 'pg_proc'::regclass AND m.objid = p.oid;
SELECT is((SELECT string_agg(proname, ' ') FROM routine WHERE prosecdef), NULL, 'no SECURITY DEFINER');
SELECT is((SELECT string_agg(proname, ' ') FROM routine WHERE proconfig IS NOT NULL), NULL, 'no function has settings of its own');
SELECT is((SELECT string_agg(proname, ' ') FROM routine WHERE proargtypes::oid[] && ARRAY['internal'::regtype::oid]), NULL, 'no function takes internals');
SELECT is((SELECT string_agg(proname, ' ') FROM routine GROUP BY pronamespace HAVING count(*) <> count(DISTINCT proname)), NULL, 'no overloads');
SELECT is((SELECT string_agg(pg_describe_object(classid, objid, 0), ', ') FROM member
			WHERE obj_description(objid, classid::regclass::name) IS NULL
			AND NOT EXISTS (SELECT FROM pg_type t WHERE t.oid = objid AND t.typelem <> 0)
			AND classid <> 'pg_transform'::regclass AND classid <> 'pg_cast'::regclass), NULL, 'all members have comments');
SELECT is((SELECT string_agg(proname, ' ') FROM routine WHERE proacl IS NULL AND pronamespace = 'public'::regnamespace
			AND proname !~ '^ef_[a-z_]+$'), NULL, 'public functions bear the prefix');
SELECT is((SELECT string_agg(proname, ' ') FROM routine WHERE pronamespace = 'entityflow'::regnamespace AND proname !~ '^_'), NULL, 'private ones the underscore');
SELECT is((SELECT string_agg(proname, ' ') FROM routine WHERE proparallel <> 'u' AND provolatile = 'v' AND proname <> 'ef_reject'), NULL, 'what writes runs in no parallel worker');
SELECT is((SELECT string_agg(proname, ' ') FROM routine WHERE proleakproof AND proname <> '_tenant'), NULL, 'leakproof is only what has to be');
SELECT is((SELECT string_agg(proname, ' ') FROM routine WHERE prolang = (SELECT oid FROM pg_language WHERE lanname = 'sql')), NULL, 'no function over storage in SQL');
SELECT is((SELECT string_agg(pg_describe_object(classid, objid, 0), ', ') FROM member
			WHERE EXISTS (SELECT FROM pg_class c WHERE c.oid = objid AND c.relnamespace IN ('ef'::regnamespace, 'ef_store'::regnamespace))
			OR classid = 'pg_namespace'::regclass AND objid IN ('ef'::regnamespace, 'ef_store'::regnamespace)), NULL, 'storage is no member');
SELECT is((SELECT string_agg(c.relname || ' to ' || a.grantee::regrole, ', ') FROM pg_class c, aclexplode(coalesce(c.relacl, acldefault('r', c.relowner))) a
			WHERE c.relnamespace = 'ef_store'::regnamespace AND c.relkind IN ('r', 'p') AND a.grantee <> c.relowner), NULL, 'nobody has grants on storage');
SELECT is((SELECT string_agg(attname, ', ') FROM pg_attribute WHERE attacl IS NOT NULL
			AND attrelid IN (SELECT oid FROM pg_class WHERE relnamespace = 'ef_store'::regnamespace)), NULL, 'nor on its columns');
SELECT is((SELECT string_agg(DISTINCT relowner::regrole::text, ' ') FROM pg_class WHERE relnamespace IN ('ef'::regnamespace, 'ef_store'::regnamespace)), 'ef_tester', 'all of it is the database owner''s');
SELECT is((SELECT string_agg(CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE a.grantee::regrole::text END || ' ' || a.privilege_type, ', ' ORDER BY 1) FROM pg_namespace n, aclexplode(n.nspacl) a
			WHERE n.nspname = 'ef' AND a.grantee <> n.nspowner), 'PUBLIC USAGE', 'anybody may look into schema ef');
SELECT is((SELECT string_agg(a.grantee::text, ', ') FROM pg_namespace n, aclexplode(n.nspacl) a WHERE n.nspname = 'ef_store' AND a.grantee <> n.nspowner), NULL, 'nobody into ef_store');
SELECT is((SELECT string_agg(a.grantee::regrole || ' ' || a.privilege_type, ', ') FROM pg_namespace n, aclexplode(n.nspacl) a WHERE n.nspname = 'entityflow' AND a.grantee <> n.nspowner),
	'ef_tester USAGE', 'and the storage owner into entityflow');
SELECT is((SELECT string_agg(relname, ' ') FROM pg_class WHERE relnamespace = 'ef_store'::regnamespace AND (relrowsecurity OR relhasrules)), NULL, 'neither row security nor rules');
SELECT is((SELECT string_agg(c.relname, ' ') FROM pg_class c WHERE c.relnamespace = 'ef_store'::regnamespace AND c.relkind IN ('r', 'p')
			AND (SELECT count(*) FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname = 'entityflow_guard' AND t.tgenabled = 'O' AND t.tgtype = 2 + 4 + 8 + 16 + 32) <> 1), NULL, 'each table has its guard');
SELECT is((SELECT string_agg(evtname, ' ') FROM pg_event_trigger WHERE evtname LIKE 'entityflow%' AND evtenabled <> 'O'), NULL, 'event triggers are on');
SELECT ok((SELECT 'security_barrier=true' = ANY (reloptions) FROM pg_class WHERE oid = 'ef.stored'::regclass), 'a model''s view is a barrier');

-- what is called otherwise than it should be
SELECT is((SELECT string_agg(proname || ' gave ' || o, ', ') FROM routine, outcome('ef_store_super', '', format('SELECT %s()', oid::regproc)) o
			WHERE prorettype IN ('trigger'::regtype, 'event_trigger'::regtype) AND o !~ '^(39P01|39P03|0A000)'), NULL, 'trigger functions are no functions');
SELECT is((SELECT string_agg(proname || ' gave ' || o, ', ') FROM routine, outcome('ef_store_guest', '', format('SELECT entityflow.%I(%s)', proname, (SELECT string_agg('NULL', ',') FROM unnest(proargtypes)))) o
			WHERE pronamespace = 'entityflow'::regnamespace AND o NOT IN ('42501', '42501 with hint')), NULL, 'private functions are private');
SELECT is((SELECT string_agg(proname || ' gave ' || o, ', ') FROM routine, outcome('ef_store_super', '', format('SELECT entityflow.%I(%s)', proname, (SELECT string_agg('NULL', ',') FROM unnest(proargtypes)))) o
			WHERE pronamespace = 'entityflow'::regnamespace AND prorettype NOT IN ('trigger'::regtype, 'event_trigger'::regtype) AND o LIKE 'XX%'), NULL, 'and come to no harm by NULL');
SELECT is((SELECT string_agg(o, ', ') FROM unnest(ARRAY['ef_python_runtime', 'ef_python_deadline']) f, outcome('ef_store_guest', '', format('SELECT %s()', f)) o WHERE o LIKE 'XX%'), NULL, 'what Python calls can be called');

-- a view of the owner's own in schema ef, with our trigger
SET ROLE ef_tester;
CREATE VIEW ef.numbers AS SELECT 1 AS id, 2 AS state, 3 AS rev, 4 AS recorded_at, 5 AS data;
CREATE VIEW ef.short AS SELECT 1 AS id;
CREATE VIEW ef.nulls AS SELECT NULL::uuid AS id, NULL::text AS state, NULL::int AS rev, NULL::timestamptz AS recorded_at, NULL::jsonb AS data;
CREATE VIEW ef.lies AS SELECT id, 't' AS state, 7 AS rev, recorded_at, data FROM ef.stored;
CREATE VIEW outside AS SELECT id, state, rev, recorded_at, data FROM ef.stored;
SELECT format('CREATE TRIGGER mine INSTEAD OF INSERT OR UPDATE OR DELETE ON %s FOR EACH ROW EXECUTE FUNCTION entityflow._view_write()', v)
  FROM unnest('{ef.numbers,ef.short,ef.nulls,ef.lies,outside}'::text[]) v \gexec
CREATE TABLE plain (id uuid, state text, rev int, recorded_at timestamptz, data jsonb);
CREATE TRIGGER mine BEFORE INSERT OR UPDATE OR DELETE ON plain FOR EACH ROW EXECUTE FUNCTION entityflow._view_write();
RESET ROLE;
SELECT is(outcome('ef_tester', '', format(s, v)), c, format(s, v)) FROM (VALUES
	('ef.numbers', '39P01'), ('ef.short', '39P01'), ('outside', '39P01'), ('plain', '39P01')) AS v(v, c),
	(VALUES ('INSERT INTO %s (id) VALUES (NULL)'), ('UPDATE %s SET id = id'), ('DELETE FROM %s')) AS s(s) WHERE NOT (v = 'plain' AND s !~ 'INSERT');
SELECT is(outcome('ef_tester', '', s), c, s) FROM (VALUES
	('UPDATE ef.nulls SET data = ''{}''', '22004'), ('UPDATE ef.nulls SET state = ''t''', '22004'), ('DELETE FROM ef.nulls', '22004'),
	('INSERT INTO ef.nulls (data) VALUES (''{}'')', '42704 with hint'), ('INSERT INTO ef.nulls (data) VALUES (NULL)', '22004'),
	('UPDATE ef.lies SET data = ''{}''', 'WF011 with hint'), ('DELETE FROM ef.lies', 'WF011 with hint')) AS t(s, c);
SELECT is((SELECT count(*) FROM ef_verify()), 0::bigint, 'storage is sound');
SELECT * FROM finish();
