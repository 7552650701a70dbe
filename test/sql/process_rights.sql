-- Who may run a process, and who should not.
\set VERBOSITY default
\set SHOW_CONTEXT never
SET ROLE regress_ef_owner;
SELECT ef_create_model('process_rights');
CREATE FUNCTION process_rights_p(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE sql
	AS $$SELECT jsonb_build_object('user', current_user)$$;
SELECT ef_import_workflow('process_rights', '{"name":"w","initialState":"S","states":{"S":{"transitions":[
	{"name":"go","next":"S","manual":true,"processors":[{"name":"process_rights_p"}]}]}}}');
GRANT SELECT, INSERT, UPDATE ON ef.process_rights TO regress_ef_clerk;
SELECT ef_create('process_rights', '{}') AS id \gset

-- rule 5.5: in the foreground it runs as the caller
SELECT ef_transition(:'id', 'go');
SELECT data FROM ef_get(:'id');
SET ROLE regress_ef_clerk;
SELECT ef_transition(:'id', 'go');
SELECT data FROM ef_get(:'id');

-- EXECUTE is checked at each call
RESET ROLE;
REVOKE EXECUTE ON FUNCTION process_rights_p(jsonb, jsonb) FROM PUBLIC;
SET ROLE regress_ef_clerk;
SELECT ef_transition(:'id', 'go');
\echo :LAST_ERROR_SQLSTATE
RESET ROLE;
GRANT EXECUTE ON FUNCTION process_rights_p(jsonb, jsonb) TO regress_ef_clerk;
SET ROLE regress_ef_clerk;
SELECT ef_transition(:'id', 'go');

-- nobody's function is carried into superuser hands
RESET ROLE;
SELECT ef_transition(:'id', 'go');
\echo :LAST_ERROR_SQLSTATE
ALTER FUNCTION process_rights_p(jsonb, jsonb) OWNER TO CURRENT_USER;
SELECT ef_transition(:'id', 'go') IS NOT NULL AS fired;
ALTER FUNCTION process_rights_p(jsonb, jsonb) OWNER TO regress_ef_owner;
SELECT ef_transition(:'id', 'go') IS NOT NULL AS fired;

-- nor into those of roles that can become superusers, here one whose name the storage owner forged
CREATE ROLE regress_ef_powerful IN ROLE pg_execute_server_program;
GRANT SELECT, UPDATE ON ef.process_rights TO regress_ef_powerful;
GRANT EXECUTE ON FUNCTION process_rights_p(jsonb, jsonb) TO PUBLIC;
SET ROLE regress_ef_powerful;
SELECT ef_transition(:'id', 'go');
\echo :LAST_ERROR_SQLSTATE
RESET ROLE;
ALTER FUNCTION process_rights_p(jsonb, jsonb) OWNER TO CURRENT_USER;
SET ROLE regress_ef_powerful;
SELECT ef_transition(:'id', 'go') IS NOT NULL AS fired;
RESET ROLE;
ALTER FUNCTION process_rights_p(jsonb, jsonb) OWNER TO regress_ef_owner;
SET ROLE regress_ef_owner;
SELECT ef_import_workflow('process_rights', '{"name":"x","initialState":"S","states":{"S":{"transitions":[
	{"name":"go","next":"T","manual":false,"processors":[{"name":"process_rights_p"}]}]},"T":{}}}', 'REPLACE');
SELECT ef_create('process_rights', '{}') AS id \gset
RESET ROLE;
BEGIN;
SET LOCAL entityflow.maintenance = on;
UPDATE ef_store.task SET run_as = 'pg_execute_server_program' WHERE entity_id = :'id';
COMMIT;
-- a superuser vouches for it, and still
SELECT ef_resume();
CALL ef_drain();
SELECT status, last_error->>'message' AS message FROM ef_tasks() WHERE entity_id = :'id';
REVOKE ALL ON ef.process_rights FROM regress_ef_powerful;
DROP ROLE regress_ef_powerful;
DROP FUNCTION process_rights_p(jsonb, jsonb);
