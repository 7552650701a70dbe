-- Every argument of every public function, once NULL: 22004 where it is required, and the
-- function's default where it is not; a read by a NULL id gives no row.
-- rule 11.1
SET client_min_messages = warning;
SELECT ef_create_model('nil');
\set id '00000000-0000-0000-0000-0000000e0411'
SELECT ef_create('nil', '{}', id => :'id');
SELECT ef_create('nil', '{}', id => '00000000-0000-0000-0000-0000000e0412');
SELECT ef_delete('00000000-0000-0000-0000-0000000e0412');

-- Arguments that work, with those that must not be NULL, and what a NULL id gives.
CREATE TABLE call (name text PRIMARY KEY, arguments jsonb NOT NULL, required text[] NOT NULL, no_row text[] NOT NULL DEFAULT '{}');
INSERT INTO call (name, arguments, required, no_row) VALUES
('ef_as_of', '{"model": "nil", "at": "2100-01-01"}', '{model,at}', '{}'),
('ef_count', '{"model": "nil", "as_of": "2100-01-01", "version": 1}', '{}', '{}'),
('ef_create', '{"model": "nil", "data": {}, "version": 1, "transition": "UPDATE", "id": "00000000-0000-0000-0000-0000000e0413", "idempotency_key": "k"}', '{model,data}', '{}'),
('ef_create_many', '{"model": "nil", "data": [{}], "version": 1}', '{model,data}', '{}'),
('ef_create_model', '{"model": "other", "version": 1, "entity_type": "T", "entity_source": "S", "depends_on": "{}", "schema_mode": "discover", "options": {}}', '{model}', '{}'),
('ef_create_process', '{"name": "nil_process", "source": "def nil_process(meta, data): pass", "kind": "process"}', '{}', '{}'),
('ef_delete', '{"id": "00000000-0000-0000-0000-0000000e0411", "if_rev": 1}', '{id}', '{}'),
('ef_diff', '{"id": "00000000-0000-0000-0000-0000000e0411", "rev_a": 1, "rev_b": 1}', '{rev_a,rev_b}', '{id}'),
('ef_drain', '{"max_tasks": 1}', '{}', '{}'),
('ef_drop_model', '{"model": "empty", "version": 1}', '{model}', '{}'),
('ef_export_workflow', '{"model": "nil", "version": 1, "workflow": "w"}', '{model}', '{}'),
('ef_get', '{"id": "00000000-0000-0000-0000-0000000e0411", "as_of": "2100-01-01", "rev": null}', '{}', '{id}'),
('ef_history', '{"id": "00000000-0000-0000-0000-0000000e0411", "from_rev": 1, "to_rev": 1, "with_data": true}', '{}', '{id}'),
('ef_import_workflow', '{"model": "nil", "document": {"name": "w", "initialState": "s", "states": {"s": {}}}, "mode": "MERGE", "version": 1, "allow_cycles": false}', '{model,document}', '{}'),
('ef_lock', '{"id": "00000000-0000-0000-0000-0000000e0411"}', '{id}', '{}'),
('ef_models', '{"exact": true}', '{}', '{}'),
('ef_patch', '{"id": "00000000-0000-0000-0000-0000000e0411", "patch": {}, "transition": "UPDATE", "if_rev": 1}', '{id,patch}', '{}'),
('ef_restore', '{"id": "00000000-0000-0000-0000-0000000e0412"}', '{id}', '{}'),
('ef_tasks', '{"status": "due"}', '{}', '{}'),
('ef_transition', '{"id": "00000000-0000-0000-0000-0000000e0411", "transition": "UPDATE", "data": {}, "if_rev": 1, "idempotency_key": "k", "patch": null}', '{id,transition}', '{}'),
('ef_transitions', '{"id": "00000000-0000-0000-0000-0000000e0411"}', '{}', '{id}'),
('ef_update', '{"id": "00000000-0000-0000-0000-0000000e0411", "data": {}, "transition": "UPDATE", "if_rev": 1, "idempotency_key": "k"}', '{id,data}', '{}'),
('ef_verify', '{"model": "nil"}', '{}', '{}');
SELECT ef_create_model('empty');
SELECT FROM ef_import_workflow('nil', '{"name": "w", "initialState": "s", "active": false, "states": {"s": {}}}');
SELECT FROM ef_import_workflow('nil', '{"name": "all", "initialState": "CREATED", "states": {"CREATED": {"transitions": [{"name": "UPDATE", "next": "CREATED", "manual": true}]}}}');
CREATE VIEW public_function AS
SELECT p.oid, p.proname::text AS name, p.prokind = 'p' AS is_procedure, p.proargnames, p.pronargs, p.proargtypes
  FROM pg_proc p JOIN pg_depend d ON d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e'
 WHERE d.refobjid IN (SELECT oid FROM pg_extension WHERE extname LIKE 'entityflow%')
   AND p.pronamespace = 'public'::regnamespace;

-- The call with its arguments, the named one NULL.
CREATE FUNCTION call_text(function text, argument text) RETURNS text LANGUAGE sql AS $$
	SELECT format('%s %s(%s)', CASE WHEN f.is_procedure THEN 'CALL' ELSE 'SELECT * FROM' END, f.name, (
		SELECT string_agg(format('%I => %s', a.name, CASE WHEN a.name = argument THEN 'NULL'
				ELSE quote_nullable(c.arguments ->> a.name) || CASE WHEN c.arguments ->> a.name IS NULL THEN '' ELSE '::' || a.type::regtype END END), ', ' ORDER BY a.no)
		  FROM unnest(f.proargnames[1:f.pronargs], f.proargtypes::oid[]) WITH ORDINALITY AS a(name, type, no)))
	  FROM public_function f JOIN call c ON c.name = f.name WHERE f.name = function
$$;

-- Its SQLSTATE, or the number of rows; all that it did is taken back.
CREATE FUNCTION outcome(statement text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE n bigint;
BEGIN
	EXECUTE statement;
	GET DIAGNOSTICS n = ROW_COUNT;
	RAISE EXCEPTION USING ERRCODE = 'OK000';
EXCEPTION
	WHEN SQLSTATE 'OK000' THEN RETURN CASE WHEN n = 0 THEN 'no row' ELSE 'ok' END;
	WHEN OTHERS THEN RETURN SQLSTATE;
END $$;

CREATE VIEW null_case AS
SELECT f.name, a.argument, a.no, call_text(f.name, a.argument) AS statement,
	CASE WHEN a.argument = ANY (c.required) THEN '22004' WHEN a.argument = ANY (c.no_row) THEN 'no row' ELSE 'ok' END AS wanted
  FROM public_function f JOIN call c ON c.name = f.name
  CROSS JOIN unnest(f.proargnames[1:f.pronargs]) WITH ORDINALITY AS a(argument, no);

SELECT no_plan();
SELECT is(CASE WHEN name LIKE 'ef_diff' AND argument = 'id' THEN
		outcome('SELECT 1 FROM (' || statement || ') AS d(j) WHERE j IS NOT NULL')
		ELSE regexp_replace(outcome(statement), CASE WHEN wanted = 'ok' THEN 'no row' ELSE '-' END, 'ok') END,
		wanted, format('%s: %s NULL', name, argument))
  FROM null_case WHERE name NOT IN ('ef_drain', 'ef_create_process') ORDER BY name, no;
SELECT is(outcome('CALL ef_drain(NULL)'), 'no row', 'ef_drain: max_tasks NULL');
SELECT throws_ok('SELECT ef_reject(NULL)', '22004', NULL, 'ef_reject: reason NULL');
SELECT is((SELECT string_agg(name, ' ' ORDER BY name) FROM public_function f WHERE pronargs > 0
			AND NOT EXISTS (SELECT FROM null_case n WHERE n.name = f.name) AND name <> 'ef_reject'),
	NULL, 'every public function is here');
SELECT is((SELECT count(*) FROM ef_verify()), 0::bigint, 'storage is sound');
SELECT is((SELECT count(*) FROM ef_store.revision), 3::bigint, 'nothing was written');
SELECT * FROM finish();
