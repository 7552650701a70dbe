-- What comes back from processes and function criteria.
\set VERBOSITY default
\set SHOW_CONTEXT never
SET ROLE regress_ef_owner;
SELECT ef_create_model('process_result');
-- a process that gives back what it finds under "result"
CREATE FUNCTION process_result_give(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE sql AS $$SELECT data->'result'$$;
CREATE FUNCTION process_result_boolean(meta jsonb, data jsonb) RETURNS boolean LANGUAGE sql AS $$SELECT (data->>'result')::boolean$$;
CREATE TABLE process_result_log ();
CREATE FUNCTION process_result_count(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE sql STABLE AS $$
	SELECT data || jsonb_build_object('seen', (SELECT count(*) FROM process_result_log))$$;
CREATE FUNCTION process_result_write(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE sql AS $$
	INSERT INTO process_result_log DEFAULT VALUES; SELECT NULL::jsonb$$;
SELECT ef_import_workflow('process_result', '{"name":"w","initialState":"S","states":{"S":{"transitions":[
	{"name":"give","next":"S","manual":true,"processors":[{"name":"process_result_give"}]},
	{"name":"count","next":"S","manual":true,"processors":[{"name":"process_result_write"},{"name":"process_result_write"},{"name":"process_result_count"}]},
	{"name":"if_jsonb","next":"S","manual":true,"criterion":{"type":"function","function":{"name":"process_result_give"}}},
	{"name":"if_boolean","next":"S","manual":true,"criterion":{"type":"function","function":{"name":"process_result_boolean"}}}]}}}');
CREATE FUNCTION pg_temp.fire(transition text, result jsonb) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	id uuid := ef_create('process_result', '{}');
	state text;
	more text;
BEGIN
	PERFORM ef_transition(id, transition, CASE WHEN result IS NULL THEN '{}' ELSE jsonb_build_object('result', result) END);
	RETURN (SELECT g.data::text FROM ef_get(id) AS g);
EXCEPTION WHEN OTHERS THEN
	GET STACKED DIAGNOSTICS state = RETURNED_SQLSTATE, more = PG_EXCEPTION_DETAIL;
	RETURN concat_ws(' ', state, SQLERRM, more);
END $$;

-- rule 5.3: an object replaces the document, SQL NULL leaves it, anything else is an error
SELECT result, pg_temp.fire('give', result) FROM unnest(ARRAY['{"a":1}', '{}', NULL, 'null', '1', '"x"', 'true', '[]', '[{}]']::jsonb[]) AS result;
-- criteria: the truth of what comes back
SELECT result, pg_temp.fire('if_jsonb', result) NOT LIKE 'WF002%' AS fired
FROM unnest(ARRAY['true', 'false', 'null', NULL, '0', '0.0', '-1', '1', '""', '"no"', '[]', '[0]', '{}', '{"a":null}']::jsonb[]) AS result;
SELECT result, pg_temp.fire('if_boolean', result) NOT LIKE 'WF002%' AS fired FROM unnest(ARRAY['true', 'false', NULL]::jsonb[]) AS result;
-- rule 3.9: a criterion that raises is an error
SELECT pg_temp.fire('if_boolean', '"perhaps"');
-- a process sees what the ones before it wrote
SELECT pg_temp.fire('count', NULL);
DROP TABLE process_result_log;
DROP FUNCTION process_result_give, process_result_boolean, process_result_count, process_result_write;
