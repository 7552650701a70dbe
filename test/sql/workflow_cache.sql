-- A definition that changes is seen at once, and one that is rolled back never was.
\set VERBOSITY default
SET ROLE regress_ef_owner;
SELECT ef_create_model('wf_cache');
CREATE FUNCTION pg_temp.machine(target text) RETURNS json LANGUAGE sql AS $$
	SELECT format('{"name":"w","initialState":"A","states":{"A":{"transitions":[{"name":"go","next":%s,"manual":true}]},%1$s:{}}}', to_json(target))::json
$$;
CREATE FUNCTION pg_temp.gone() RETURNS text LANGUAGE plpgsql AS $$
DECLARE made uuid := ef_create('wf_cache', '{}'); target text := ef_transition(made, 'go');
BEGIN
	RETURN (SELECT format('%s by version %s', target, workflow_version) FROM ef_get(made));
END $$;

SELECT * FROM ef_import_workflow('wf_cache', pg_temp.machine('B'));
SELECT pg_temp.gone();
SELECT ef_create('wf_cache', '{}') AS old \gset
-- rule 2.4: new entities are on the new version, old ones stay on theirs
SELECT * FROM ef_import_workflow('wf_cache', pg_temp.machine('C'));
SELECT pg_temp.gone();
SELECT ef_transition(:'old', 'go');

-- in one transaction, and rolled back
BEGIN;
SELECT * FROM ef_import_workflow('wf_cache', pg_temp.machine('D'));
SELECT pg_temp.gone();
ROLLBACK;
SELECT pg_temp.gone();
-- the version number was not used up
SELECT * FROM ef_import_workflow('wf_cache', pg_temp.machine('F'));
SELECT pg_temp.gone();

-- in a subtransaction
BEGIN;
SAVEPOINT s;
SELECT * FROM ef_import_workflow('wf_cache', pg_temp.machine('G'));
SELECT pg_temp.gone();
ROLLBACK TO s;
SELECT pg_temp.gone();
COMMIT;
SELECT pg_temp.gone();

-- a process that changes the definition under which it runs: the transition ends under its own version
RESET ROLE;
CREATE FUNCTION wf_cache_change(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$
BEGIN
	PERFORM ef_import_workflow('wf_cache', '{"name":"w","initialState":"A","states":{"A":{"transitions":[{"name":"go","next":"I","manual":true}]},"I":{}}}');
	PERFORM ef_create('wf_cache', '{}');
	RETURN data || '{"changed":true}';
END $$;
SET ROLE regress_ef_owner;
SELECT * FROM ef_import_workflow('wf_cache', '{"name":"w","initialState":"A","states":{"A":{"transitions":[{"name":"go","next":"H","manual":true,"processors":[{"name":"wf_cache_change"}]}]},"H":{}}}');
SELECT pg_temp.gone();
SELECT pg_temp.gone();
RESET ROLE;
DROP FUNCTION wf_cache_change(jsonb, jsonb);
