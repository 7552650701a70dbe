-- Whose rights, and whose entity, a process works with.
\set VERBOSITY default
\set SHOW_CONTEXT never

-- rule 5.5: a process that runs as the model's owner writes its own entity as the owner, too
SET ROLE regress_ef_owner;
SELECT ef_create_model('engine_rights');
CREATE FUNCTION engine_rights_p(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$BEGIN
	PERFORM ef_patch((meta->>'entity_id')::uuid, jsonb_build_object('by', current_user));
	RETURN NULL;
END$$;
SELECT ef_import_workflow('engine_rights', '[
	{"name":"as_owner","initialState":"S","runAs":"owner","criterion":{"type":"simple","jsonPath":"$.as","operatorType":"EQUALS","value":"owner"},
		"states":{"S":{"transitions":[{"name":"go","next":"S","manual":true,"processors":[{"name":"engine_rights_p"}]}]}}},
	{"name":"as_caller","initialState":"S",
		"states":{"S":{"transitions":[{"name":"go","next":"S","manual":true,"processors":[{"name":"engine_rights_p"}]}]}}}]');
GRANT SELECT, UPDATE (state) ON ef.engine_rights TO regress_ef_clerk;
SELECT ef_create('engine_rights', '{"as":"owner"}') AS id \gset
SELECT ef_create('engine_rights', '{"as":"caller"}') AS caller_id \gset
SET ROLE regress_ef_clerk;
SELECT ef_transition(:'id', 'go');
SELECT data FROM ef_get(:'id');
SELECT ef_transition(:'caller_id', 'go');
\echo :LAST_ERROR_SQLSTATE
RESET ROLE;

-- rule 3.7: inline or in the queue, a revision names the role that caused it
SET ROLE regress_ef_owner;
SELECT ef_create_model('engine_rights_cause');
CREATE FUNCTION engine_rights_cause(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE sql AS
	$$SELECT data || jsonb_build_object('by', current_user)$$;
SELECT ef_import_workflow('engine_rights_cause', '{"name":"w","initialState":"S","runAs":"owner","states":{"S":{"transitions":[
	{"name":"go","next":"T","manual":false,"criterion":{"type":"actor","role":"regress_ef_clerk"},"processors":[{"name":"engine_rights_cause"}]}]},"T":{}}}');
GRANT SELECT, INSERT ON ef.engine_rights_cause TO regress_ef_clerk;
SET ROLE regress_ef_clerk;
SELECT ef_create('engine_rights_cause', '{}') AS queued \gset
CALL ef_drain();
SET entityflow.cascade = inline;
SELECT ef_create('engine_rights_cause', '{}') AS inlined \gset
RESET entityflow.cascade;
SELECT rev, state, effective_role, data FROM ef_history(:'queued');
SELECT rev, state, effective_role, data FROM ef_history(:'inlined');
RESET ROLE;
DROP FUNCTION engine_rights_cause(jsonb, jsonb);

-- rule 3.10: the same id in another tenant is another entity
CREATE FUNCTION engine_rights_tenants(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
	seen jsonb;
BEGIN
	PERFORM set_config('entityflow.tenant', 'regress_other', true);
	PERFORM ef_patch((meta->>'entity_id')::uuid, '{"patched":true}');
	SELECT g.data INTO seen FROM ef_get((meta->>'entity_id')::uuid) g;
	RETURN data || jsonb_build_object('seen', seen);
END$$;
SELECT ef_import_workflow('engine_rights', '{"name":"tenants","initialState":"S",
	"states":{"S":{"transitions":[{"name":"go","next":"S","manual":true,"processors":[{"name":"engine_rights_tenants"}]}]}}}', 'REPLACE');
SELECT ef_create('engine_rights', '{"tenant":"default"}') AS id \gset
SET entityflow.tenant = 'regress_other';
SELECT ef_create('engine_rights', '{"tenant":"other"}', id => :'id') = :'id' AS same;
RESET entityflow.tenant;
SELECT ef_transition(:'id', 'go');
SELECT rev, data FROM ef_get(:'id');
SET entityflow.tenant = 'regress_other';
SELECT rev, data FROM ef_get(:'id');
RESET entityflow.tenant;

-- work of a superuser is left to superusers, and not set aside
SELECT ef_create_model('engine_rights_super');
SELECT ef_import_workflow('engine_rights_super', '{"name":"w","initialState":"S","runAs":"owner","states":{"S":{"transitions":[
	{"name":"go","next":"T","manual":false,"criterion":{"type":"simple","jsonPath":"$.go","operatorType":"EQUALS","value":true}}]},"T":{"transitions":[
	{"name":"on","next":"U","manual":false,"criterion":{"type":"simple","jsonPath":"$.on","operatorType":"EQUALS","value":true}}]},"U":{}}}');
GRANT SELECT, INSERT ON ef.engine_rights_super TO regress_ef_clerk;
SET ROLE regress_ef_clerk;
SELECT ef_create('engine_rights_super', '{"go":true}') AS id \gset
CALL ef_drain();
SELECT status, last_error FROM ef_tasks() WHERE entity_id = :'id';
RESET ROLE;
CALL ef_drain();
SELECT state FROM ef_get(:'id');

-- work whose model lost its view waits, too
SELECT ef_patch(:'id', '{"n":1}') IS NOT NULL AS patched;
BEGIN;
DROP VIEW ef.engine_rights_super;
CALL ef_drain();
SELECT status FROM ef_store.task WHERE entity_id = :'id';
ROLLBACK;

-- nobody reads what is left of a model that was dropped
SELECT ef_delete(:'id');
SELECT ef_drop_model('engine_rights_super');
SELECT count(*) FROM ef_get(:'id');
SELECT count(*) FROM ef_history(:'id');
SELECT count(*) FROM ef_transitions(:'id');
DROP FUNCTION engine_rights_p(jsonb, jsonb);
DROP FUNCTION engine_rights_tenants(jsonb, jsonb);
