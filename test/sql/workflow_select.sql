-- Which workflow a new entity gets.
\set VERBOSITY default
\set SHOW_CONTEXT never
SET ROLE regress_ef_owner;
SELECT ef_create_model('wf_select');
CREATE FUNCTION pg_temp.made(data jsonb) RETURNS text LANGUAGE plpgsql AS $$
DECLARE made uuid := ef_create('wf_select', data);
BEGIN
	RETURN (SELECT format('%s %s in %s', workflow, workflow_version, state) FROM ef_get(made));
END $$;

-- rule 2.2: no workflows: the built-in one, without a word
SELECT pg_temp.made('{"total":1}');

-- rule 2.2: the first active one in order whose criterion holds
SELECT * FROM ef_import_workflow('wf_select', '[
 {"name":"large","initialState":"L","criterion":{"type":"simple","jsonPath":"$.total","operatorType":"GREATER_THAN","value":100},"states":{"L":{}}},
 {"name":"middle","initialState":"M","criterion":{"type":"simple","jsonPath":"$.total","operatorType":"GREATER_THAN","value":10},"states":{"M":{}}}]');
SELECT pg_temp.made('{"total":101}');
SELECT pg_temp.made('{"total":11}');
-- rule 2.2: none matches: the built-in one, with a WARNING
SELECT pg_temp.made('{"total":1}');
-- in another order
SELECT * FROM ef_import_workflow('wf_select', json_build_object('importMode', 'REPLACE', 'workflows',
	(SELECT json_agg(w ORDER BY n DESC) FROM json_array_elements(ef_export_workflow('wf_select')->'workflows') WITH ORDINALITY AS e (w, n))));
SELECT pg_temp.made('{"total":101}');
-- one without criterion takes the rest
SELECT * FROM ef_import_workflow('wf_select', '{"name":"rest","initialState":"R","states":{"R":{}}}');
SELECT pg_temp.made('{"total":101}');
SELECT pg_temp.made('{"total":1}');
SELECT pg_temp.made('{}');
-- inactive ones are passed over
SELECT * FROM ef_import_workflow('wf_select', '{"name":"rest","initialState":"R","states":{"R":{}}}', 'ACTIVATE');
SELECT pg_temp.made('{"total":101}');
SELECT * FROM ef_import_workflow('wf_select', '{"name":"rest","active":false,"initialState":"R","states":{"R":{}}}');
SELECT pg_temp.made('{"total":101}');

-- a criterion that calls a function, and one that raises (rule 3.9)
RESET ROLE;
CREATE FUNCTION wf_select_is_big(meta jsonb, data jsonb) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
	RETURN (data->>'total')::int > 1000;
END $$;
SET ROLE regress_ef_owner;
SELECT workflow, change FROM ef_import_workflow('wf_select', '[{"name":"big","initialState":"B","criterion":{"type":"function","function":{"name":"wf_select_is_big"}},"states":{"B":{}}}]', 'REPLACE');
SELECT pg_temp.made('{"total":1001}');
SELECT pg_temp.made('{"total":1}');
SELECT pg_temp.made('{"total":"many"}');
\echo :LAST_ERROR_SQLSTATE
RESET ROLE;
DROP FUNCTION wf_select_is_big(jsonb, jsonb);
