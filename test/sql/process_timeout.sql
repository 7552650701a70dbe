-- The time that a process may take.
\set VERBOSITY default
\set SHOW_CONTEXT never
SET ROLE regress_ef_owner;
SELECT ef_create_model('process_timeout');
CREATE FUNCTION process_timeout_sleep(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$
BEGIN
	PERFORM pg_sleep(3600);
	RETURN NULL;
END $$;
CREATE FUNCTION process_timeout_loop(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$
BEGIN
	LOOP
	END LOOP;
END $$;
CREATE FUNCTION process_timeout_swallow(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$
BEGIN
	LOOP
		BEGIN
			PERFORM pg_sleep(3600);
		EXCEPTION WHEN query_canceled OR OTHERS THEN
			NULL;
		END;
	END LOOP;
END $$;
CREATE FUNCTION process_timeout_late(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$
BEGIN
	BEGIN
		PERFORM pg_sleep(3600);
	EXCEPTION WHEN query_canceled THEN
		RETURN '{"late":true}';
	END;
END $$;
CREATE FUNCTION process_timeout_outer(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$
BEGIN
	PERFORM ef_transition(ef_create('process_timeout', '{}'), data->>'inner');
	RETURN NULL;
END $$;
CREATE FUNCTION process_timeout_catch(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$
BEGIN
	PERFORM ef_transition(ef_create('process_timeout', '{}'), 'sleep');
	RETURN NULL;
EXCEPTION WHEN query_canceled THEN
	PERFORM pg_sleep(0.3);
	RETURN jsonb_build_object('caught', SQLERRM);
END $$;
SELECT ef_import_workflow('process_timeout', '{"name":"w","initialState":"S","states":{"S":{"transitions":[
	{"name":"sleep","next":"S","manual":true,"processors":[{"name":"process_timeout_sleep","config":{"timeoutMs":100}}]},
	{"name":"sleep_long","next":"S","manual":true,"processors":[{"name":"process_timeout_sleep","config":{"timeoutMs":3600000}}]},
	{"name":"sleep_default","next":"S","manual":true,"processors":[{"name":"process_timeout_sleep"}]},
	{"name":"loop","next":"S","manual":true,"processors":[{"name":"process_timeout_loop","config":{"timeoutMs":100}}]},
	{"name":"swallow","next":"S","manual":true,"processors":[{"name":"process_timeout_swallow","config":{"timeoutMs":100}}]},
	{"name":"late","next":"S","manual":true,"processors":[{"name":"process_timeout_late","config":{"timeoutMs":100}}]},
	{"name":"outer","next":"S","manual":true,"processors":[{"name":"process_timeout_outer","config":{"timeoutMs":200}}]},
	{"name":"outer_long","next":"S","manual":true,"processors":[{"name":"process_timeout_outer","config":{"timeoutMs":3600000}}]},
	{"name":"catch","next":"S","manual":true,"processors":[{"name":"process_timeout_catch","config":{"timeoutMs":3600000}}]}]}}}');
SELECT ef_create('process_timeout', '{}') AS id \gset

-- rule 5.6: SQL is stopped
SELECT ef_transition(:'id', 'sleep');
\echo :LAST_ERROR_SQLSTATE
SELECT ef_transition(:'id', 'loop');
-- whatever it catches
SELECT ef_transition(:'id', 'swallow');
SELECT ef_transition(:'id', 'late');
\echo :LAST_ERROR_SQLSTATE
-- what comes next is not hit
SELECT pg_sleep(0.3);
-- an earlier limit around it holds, an earlier one within it as well
SELECT ef_transition(:'id', 'outer', '{"inner":"sleep_long"}');
SELECT ef_transition(:'id', 'outer_long', '{"inner":"sleep"}');
-- a process may catch that another one ran out of time
SELECT ef_transition(:'id', 'catch');
SELECT data FROM ef_get(:'id');
-- rule 5.6: the caller's statement_timeout wins when it is earlier
SET statement_timeout = 100;
SELECT ef_transition(:'id', 'sleep_long');
RESET statement_timeout;
-- the setting is for processes without a limit of their own
RESET ROLE;
SET entityflow.process_timeout = '100 ms';
SET ROLE regress_ef_owner;
SELECT ef_transition(:'id', 'sleep_default');
RESET ROLE;
RESET entityflow.process_timeout;
SET ROLE regress_ef_owner;
SELECT rev FROM ef_get(:'id');
DROP FUNCTION process_timeout_sleep, process_timeout_loop, process_timeout_swallow, process_timeout_late,
	process_timeout_outer, process_timeout_catch;
-- a function criterion has its limit, too
CREATE FUNCTION limit_slow_check(meta jsonb, data jsonb) RETURNS boolean LANGUAGE sql AS $$ SELECT pg_sleep(600) IS NULL $$;
SELECT ef_create_model('limit_check');
SELECT FROM ef_import_workflow('limit_check', '{"name": "w", "initialState": "a", "states": {
	"a": {"transitions": [{"name": "go", "next": "b", "manual": true, "criterion":
		{"type": "function", "function": {"name": "limit_slow_check", "config": {"timeoutMs": 50}}}}]}, "b": {}}}');
SELECT ef_create('limit_check', '{}', id => '00000000-0000-0000-0000-0000000e0901');
SELECT ef_transition('00000000-0000-0000-0000-0000000e0901', 'go');
\echo :LAST_ERROR_SQLSTATE
SELECT FROM ef_import_workflow('limit_check', '{"name": "w", "initialState": "a", "states": {
	"a": {"transitions": [{"name": "go", "next": "b", "manual": true, "criterion":
		{"type": "function", "function": {"name": "limit_slow_check", "config": {"timeoutMs": "50"}}}}]}, "b": {}}}');
\echo :LAST_ERROR_SQLSTATE
