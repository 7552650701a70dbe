-- Processes that are replaced or dropped while they run, or that call themselves.
\set VERBOSITY default
\set SHOW_CONTEXT never
SET ROLE regress_ef_owner;
SELECT ef_create_model('process_self');
CREATE FUNCTION process_self_drop(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$
BEGIN
	DROP FUNCTION process_self_drop(jsonb, jsonb);
	PERFORM ef_transition(ef_create('process_self', '{}'), 'none');	-- looks functions up anew
	RETURN data || '{"dropped":true}';
END $$;
CREATE FUNCTION process_self_none(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE sql AS 'SELECT NULL::jsonb';
CREATE FUNCTION process_self_replace(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$
BEGIN
	CREATE OR REPLACE FUNCTION process_self_replace(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE sql
		AS 'SELECT data || ''{"version":2}''';
	PERFORM ef_transition(ef_create('process_self', '{}'), 'none');
	RETURN data || '{"version":1}';
END $$;
CREATE FUNCTION process_self_deep(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE sql AS $$
	SELECT CASE WHEN (data->>'n')::int = 0 THEN data || '{"bottom":true}'
		ELSE data || jsonb_build_object('below', ef_transition(
			ef_create('process_self', jsonb_build_object('n', (data->>'n')::int - 1)), 'deep')) END$$;
CREATE FUNCTION process_self_again(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$
BEGIN
	PERFORM ef_transition((meta->>'entity_id')::uuid, 'none');
	RETURN data;
END $$;
SELECT ef_import_workflow('process_self', '{"name":"w","initialState":"S","states":{"S":{"transitions":[
	{"name":"none","next":"S","manual":true,"processors":[{"name":"process_self_none"}]},
	{"name":"drop","next":"S","manual":true,"processors":[{"name":"process_self_drop"}]},
	{"name":"replace","next":"S","manual":true,"processors":[{"name":"process_self_replace"}]},
	{"name":"again","next":"S","manual":true,"processors":[{"name":"process_self_again"}]},
	{"name":"deep","next":"S","manual":true,"processors":[{"name":"process_self_deep"}]}]}}}');
SELECT ef_create('process_self', '{"n":3}') AS id \gset

SELECT ef_transition(:'id', 'none');
-- one that drops itself ends, and is gone then
SELECT ef_transition(:'id', 'drop');
SELECT data FROM ef_get(:'id');
SELECT ef_transition(:'id', 'drop');
\echo :LAST_ERROR_SQLSTATE
-- one that replaces itself
SELECT ef_transition(:'id', 'replace');
SELECT data->'version' FROM ef_get(:'id');
SELECT ef_transition(:'id', 'replace');
SELECT data->'version' FROM ef_get(:'id');
-- the same function several times on the stack
SELECT ef_transition(:'id', 'deep');
SELECT data FROM ef."process_self" WHERE data ? 'n' ORDER BY data->'n' DESC;
-- rule 3.10: depth has a limit, here and in the criteria of others
SELECT ef_transition(ef_create('process_self', '{"n":100}'), 'deep');
\echo :LAST_ERROR_SQLSTATE
\set VERBOSITY sqlstate
SELECT ef_transition(:'id', 'again');
\set VERBOSITY default
SELECT ef_transition(:'id', 'none');
DROP FUNCTION process_self_none, process_self_replace, process_self_deep, process_self_again;
