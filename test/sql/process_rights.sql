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
DROP FUNCTION process_rights_p(jsonb, jsonb);
