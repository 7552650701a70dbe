-- Importing workflows: modes, versions, and what an import says that it did.
\set VERBOSITY default
SET ROLE regress_ef_owner;
SELECT ef_create_model('wf_import');

CREATE FUNCTION pg_temp.machine(name text, target text DEFAULT 'B', active boolean DEFAULT true)
RETURNS json LANGUAGE sql AS $$
	SELECT format('{"name":%s,"initialState":"A","active":%s,"states":{"A":{"transitions":[{"name":"go","next":%s,"manual":true}]},%3$s:{}}}',
				  to_json(name), to_json(active), to_json(target))::json
$$;
CREATE FUNCTION pg_temp.names() RETURNS text LANGUAGE sql AS $$
	SELECT string_agg((w->>'name') || coalesce(' active=' || (w->>'active'), ''), ', ')
	FROM json_array_elements(ef_export_workflow('wf_import')->'workflows') w
$$;

-- rule 2.5: MERGE is the default: replace by name, keep the others
SELECT * FROM ef_import_workflow('wf_import', pg_temp.machine('one'));
SELECT * FROM ef_import_workflow('wf_import', json_build_array(pg_temp.machine('two'), pg_temp.machine('one', 'C'), pg_temp.machine('three')));
SELECT pg_temp.names();

-- rule 2.4: each import makes a new version of each changed workflow, and of no other
SELECT * FROM ef_import_workflow('wf_import', json_build_array(pg_temp.machine('one', 'C'), pg_temp.machine('three', 'D')));

-- rule 2.5: ACTIVATE, in any case: as MERGE, and the others become inactive
SELECT * FROM ef_import_workflow('wf_import', pg_temp.machine('two', 'E'), mode => 'Activate');
SELECT pg_temp.names();
-- once more: nothing left to switch off
SELECT * FROM ef_import_workflow('wf_import', pg_temp.machine('two', 'E'), mode => 'ACTIVATE');
-- an import of what was switched off switches it on: a new version
SELECT * FROM ef_import_workflow('wf_import', pg_temp.machine('one', 'C'));
SELECT * FROM ef_import_workflow('wf_import', pg_temp.machine('one', 'C', false));
SELECT * FROM ef_import_workflow('wf_import', pg_temp.machine('one', 'C', false));
SELECT pg_temp.names();

-- rule 2.5: REPLACE: exactly the imported set, in its order
SELECT * FROM ef_import_workflow('wf_import', json_build_array(pg_temp.machine('three', 'D'), pg_temp.machine('two', 'E')), mode => 'replace');
SELECT pg_temp.names();
SELECT * FROM ef_import_workflow('wf_import', json_build_array(pg_temp.machine('two', 'E'), pg_temp.machine('four')), mode => 'REPLACE');
SELECT pg_temp.names();
-- rule 2.4: a name that comes back goes on with its versions
SELECT * FROM ef_import_workflow('wf_import', pg_temp.machine('one'));
SELECT pg_temp.names();
SELECT * FROM ef_import_workflow('wf_import', '[]', mode => 'REPLACE');
SELECT pg_temp.names();

-- an envelope: its fields win over an argument's default
SELECT * FROM ef_import_workflow('wf_import', pg_temp.machine('one'));
SELECT * FROM ef_import_workflow('wf_import', json_build_object('entityName', 'wf_import', 'modelVersion', 1, 'importMode', 'replace',
	'workflows', json_build_array(pg_temp.machine('two'))));
SELECT pg_temp.names();
SELECT * FROM ef_import_workflow('wf_import', json_build_object('workflows', json_build_array(pg_temp.machine('three')),
	'importMode', 'REPLACE'), mode => 'REPLACE', version => 1);
-- NULL for an argument with a default is that default
SELECT * FROM ef_import_workflow('wf_import', pg_temp.machine('four'), NULL, NULL, NULL);
SELECT pg_temp.names();

-- rule 2.5: a cycle of automatic transitions, when allowed
\set cycle '{"name":"cycle","initialState":"A","states":{"A":{"transitions":[{"name":"go","next":"B"}]},"B":{"transitions":[{"name":"back","next":"A"}]}}}'
SELECT * FROM ef_import_workflow('wf_import', :'cycle', allow_cycles => true);
SELECT * FROM ef_import_workflow('wf_import', json_build_object('allowCycles', true, 'workflows', json_build_array(:'cycle'::json)));

-- all or nothing: the second workflow is bad, the first is not stored
SELECT * FROM ef_import_workflow('wf_import', '[{"name":"good","initialState":"A","states":{"A":{}}},{"name":"bad","initialState":"Z","states":{"A":{}}}]');
SELECT pg_temp.names();

-- a workflow of 10,000 states, and names of all kinds
SELECT * FROM ef_import_workflow('wf_import', (SELECT format('{"name":"large","initialState":"s1","states":{%s}}',
	string_agg(format('"s%s":{}', i), ',' ORDER BY i)) FROM generate_series(1, 10000) i)::json);
SELECT workflow, workflow_version, change FROM ef_import_workflow('wf_import', '{"name":"Ünï \"x\" \\ ''y''","initialState":" ","states":{" ":{"transitions":[{"name":"→","next":" ","manual":true}]}}}');
SELECT ef_export_workflow('wf_import', workflow => 'Ünï "x" \ ''y''');

-- who imported what: kept with each version
RESET ROLE;
SELECT name, version, ord, current, active, created_by FROM ef_store.workflow WHERE model = 'wf_import' AND name <> 'large' ORDER BY name, version;
-- rule 8.9: what an import switched on and off is in the model's history
SELECT event, detail, effective_role FROM ef_store.model_history WHERE model = 'wf_import' ORDER BY seq;
