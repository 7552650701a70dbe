-- Which function a process is.
\set VERBOSITY default
\set SHOW_CONTEXT never
\pset format unaligned
\pset tuples_only on
SET client_min_messages = warning;
CREATE SCHEMA process_a AUTHORIZATION regress_ef_owner;
CREATE SCHEMA process_b AUTHORIZATION regress_ef_owner;
CREATE SCHEMA process_closed;
SET entityflow.process_path = 'process_a, process_missing, process_closed, process_b';
SET ROLE regress_ef_owner;
SELECT ef_create_model('process_lookup');

-- fires a process of that name once and shows what it did; the entity is new each time
CREATE FUNCTION pg_temp.fire(name text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	id uuid;
	state text;
	said text;
	more text;
	hint text;
BEGIN
	PERFORM ef_import_workflow('process_lookup', json_build_object('name', 'w', 'initialState', 'S', 'states',
		json_build_object('S', json_build_object('transitions', json_build_array(json_build_object(
			'name', 'go', 'next', 'S', 'manual', true,
			'processors', json_build_array(json_build_object('name', name))))))));
	id := ef_create('process_lookup', '{}');
	PERFORM ef_transition(id, 'go');
	RETURN (SELECT g.data->>'by' FROM ef_get(id) AS g);
EXCEPTION WHEN OTHERS THEN
	GET STACKED DIAGNOSTICS state = RETURNED_SQLSTATE, said = MESSAGE_TEXT, more = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
	RETURN concat_ws(E'\n', state || ' ' || said, more, hint);
END $$;
CREATE PROCEDURE pg_temp.make(name text, options text DEFAULT '') LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE format('CREATE OR REPLACE FUNCTION %s(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE sql %s AS %L',
		name, options, format('SELECT jsonb_build_object(''by'', %L)', name));
END $$;

-- rule 5.1: missing
SELECT pg_temp.fire('ProcessPayment');
SELECT pg_temp.fire('pay');
-- rule 5.1: snake_case of the name
CALL pg_temp.make('process_b.process_payment');
SELECT pg_temp.fire('ProcessPayment');
SELECT pg_temp.fire('process-payment');
SELECT pg_temp.fire('Process Payment');
SELECT pg_temp.fire('process_payment');
CALL pg_temp.make('process_b.http_call2');
SELECT pg_temp.fire('HTTPCall2');
SELECT pg_temp.fire('http-call2');
-- rule 5.1: the exact name goes first
CALL pg_temp.make('process_b."ProcessPayment"');
SELECT pg_temp.fire('ProcessPayment');
-- the first schema goes first
CALL pg_temp.make('process_a."ProcessPayment"');
SELECT pg_temp.fire('ProcessPayment');
DROP FUNCTION process_a."ProcessPayment"(jsonb, jsonb);
SELECT pg_temp.fire('ProcessPayment');
-- a change of name or schema is noticed
ALTER FUNCTION process_b."ProcessPayment"(jsonb, jsonb) RENAME TO something;
SELECT pg_temp.fire('ProcessPayment');
ALTER FUNCTION process_b.process_payment(jsonb, jsonb) SET SCHEMA process_a;
SELECT pg_temp.fire('ProcessPayment');
-- a misspelled one
SELECT pg_temp.fire('ProcessPaymnet');
-- one that is elsewhere
CALL pg_temp.make('public.process_elsewhere');
SELECT pg_temp.fire('process_elsewhere');
DROP FUNCTION process_elsewhere(jsonb, jsonb);

-- rule 5.1: the signature has to fit
CREATE FUNCTION process_a.of_json(meta jsonb, data json) RETURNS jsonb LANGUAGE sql AS 'SELECT meta';
SELECT pg_temp.fire('of_json');
CREATE FUNCTION process_a.to_text(meta jsonb, data jsonb) RETURNS text LANGUAGE sql AS 'SELECT ''x''';
SELECT pg_temp.fire('to_text');
CREATE FUNCTION process_a.to_set(meta jsonb, data jsonb) RETURNS SETOF jsonb LANGUAGE sql AS 'SELECT meta';
SELECT pg_temp.fire('to_set');
CREATE PROCEDURE process_a.a_procedure(meta jsonb, data jsonb) LANGUAGE sql AS '';
SELECT pg_temp.fire('a_procedure');
-- a boolean is for criteria
CREATE FUNCTION process_a.to_boolean(meta jsonb, data jsonb) RETURNS boolean LANGUAGE sql AS 'SELECT true';
SELECT pg_temp.fire('to_boolean');

-- names that cannot be
SELECT left(pg_temp.fire(repeat('x', 200)), 80);
SELECT pg_temp.fire('pro"cess; --');
RESET ROLE;

-- rule 5.1: only functions of the model's owner or a superuser
CREATE FUNCTION process_a.of_clerk(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE sql AS 'SELECT ''{"by":"clerk"}''::jsonb';
ALTER FUNCTION process_a.of_clerk(jsonb, jsonb) OWNER TO regress_ef_clerk;
SET ROLE regress_ef_owner;
SELECT pg_temp.fire('of_clerk');
RESET ROLE;
-- the next schema's is taken instead
CREATE FUNCTION process_b.of_clerk(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE sql AS 'SELECT ''{"by":"a superuser"}''::jsonb';
SET ROLE regress_ef_owner;
SELECT pg_temp.fire('of_clerk');
RESET ROLE;
ALTER FUNCTION process_a.of_clerk(jsonb, jsonb) OWNER TO regress_ef_owner;
SET ROLE regress_ef_owner;
SELECT pg_temp.fire('of_clerk');
RESET ROLE;

-- a schema without USAGE is passed over, until it is granted
CREATE FUNCTION process_closed.hidden(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE sql AS 'SELECT ''{"by":"hidden"}''::jsonb';
SET ROLE regress_ef_owner;
SELECT pg_temp.fire('hidden');
RESET ROLE;
GRANT USAGE ON SCHEMA process_closed TO regress_ef_owner;
SET ROLE regress_ef_owner;
SELECT pg_temp.fire('hidden');
RESET ROLE;

-- the path is the search_path of the process, and settings that it makes end with it
CREATE FUNCTION process_a.show_path(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
	path text := current_setting('search_path');
BEGIN
	SET search_path = pg_catalog;
	RETURN jsonb_build_object('by', path);
END $$;
SET ROLE regress_ef_owner;
SELECT pg_temp.fire('show_path');
RESET ROLE;
SHOW search_path;
SET entityflow.process_path = 'process_b, "Process C", process_a';
SET ROLE regress_ef_owner;
SELECT pg_temp.fire('show_path');
RESET ROLE;
SET entityflow.process_path = 'not a path';
SET ROLE regress_ef_owner;
SELECT pg_temp.fire('show_path');
RESET ROLE;
RESET entityflow.process_path;

SET ROLE regress_ef_owner;
SELECT pg_temp.fire('show_path');
RESET ROLE;
DROP SCHEMA process_a, process_b, process_closed CASCADE;
