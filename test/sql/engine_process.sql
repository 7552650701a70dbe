-- Processes: what they get, what they give, what they may do.
-- rule 3.4: in order, the document after the last one is written.
-- rule 3.9: a criterion that cannot be evaluated is an error.
-- rule 3.10: a process may change its own entity's working copy, and nothing else of what is in flight.
-- rule 5.1: found by name; 5.2: meta; 5.3: what comes back; 5.4: SYNC; 5.5: whose rights; 5.7: rejection
-- rules 5.1, 5.2, 5.3, 5.4, 5.5 and 5.7
SET ROLE regress_ef_owner;
SET entityflow.cascade = 'inline';
SELECT ef_create_model('worked');
CREATE FUNCTION worked_add(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE sql AS
	$$ SELECT data || jsonb_build_object('n', coalesce((data ->> 'n')::int, 0) + (meta #>> '{config,by}')::int) $$;
CREATE FUNCTION worked_null(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE sql AS $$ SELECT NULL::jsonb $$;
CREATE FUNCTION worked_text(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE sql AS $$ SELECT '"text"'::jsonb $$;
CREATE FUNCTION worked_raise(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE plpgsql AS
	$$ BEGIN RAISE EXCEPTION 'no stock' USING ERRCODE = 'P0099', DETAIL = 'Shelf 7 is empty.', HINT = 'Order some.'; END $$;
CREATE FUNCTION worked_reject(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE plpgsql AS
	$$ BEGIN PERFORM ef_reject('customer is blocked'); RETURN NULL; END $$;
CREATE FUNCTION worked_meta(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE sql AS
	$$ SELECT data || jsonb_build_object('meta', meta - 'now' - 'entity_id', 'knows_now', meta ? 'now', 'knows_id', meta ? 'entity_id') $$;
CREATE FUNCTION worked_own(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE own uuid := meta ->> 'entity_id'; seen jsonb;
BEGIN
	PERFORM ef_patch(own, '{"kept": 1}');
	BEGIN
		PERFORM ef_patch(own, '{"lost": 1}');
		RAISE EXCEPTION 'undo';
	EXCEPTION WHEN raise_exception THEN NULL;
	END;
	BEGIN
		PERFORM ef_patch(own, '{"kept too": 1}');
	EXCEPTION WHEN raise_exception THEN NULL;
	END;
	SELECT g.data INTO seen FROM ef_get(own) g;
	PERFORM ef_patch(own, jsonb_build_object('seen', seen));
	RETURN NULL;
END $$;
CREATE FUNCTION worked_fire(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE plpgsql AS
	$$ BEGIN PERFORM ef_transition((meta ->> 'entity_id')::uuid, 'add'); RETURN NULL; END $$;
CREATE FUNCTION worked_other(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$
BEGIN
	PERFORM ef_create('worked', '{"made": true}', id => '00000000-0000-0000-0000-0000000e0399');
	PERFORM ef_transition('00000000-0000-0000-0000-0000000e0399', 'back', jsonb_build_object('to', meta ->> 'entity_id'));
	RETURN NULL;
END $$;
CREATE FUNCTION worked_back(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE plpgsql AS
	$$ BEGIN PERFORM ef_patch((data ->> 'to')::uuid, '{"x": 1}'); RETURN NULL; END $$;
CREATE FUNCTION worked_recurse(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE plpgsql AS
	$$ BEGIN PERFORM ef_create('worked', '{}', transition => 'recurse'); RETURN NULL; END $$;
CREATE FUNCTION worked_is_big(meta jsonb, data jsonb) RETURNS boolean LANGUAGE sql AS $$ SELECT (data ->> 'n')::int > 5 $$;
CREATE FUNCTION worked_cannot(meta jsonb, data jsonb) RETURNS boolean LANGUAGE sql AS $$ SELECT 1 / 0 > 1 $$;
SELECT FROM ef_import_workflow('worked', '{"name": "w", "initialState": "s", "states": {"s": {"transitions": [
	{"name": "add", "next": "s", "manual": true, "processors": [{"name": "worked_add", "config": {"by": 2}}, {"name": "WorkedNull"}, {"name": "worked-add", "config": {"by": 5}}]},
	{"name": "text", "next": "s", "manual": true, "processors": [{"name": "worked_text"}]},
	{"name": "raise", "next": "s", "manual": true, "processors": [{"name": "worked_add", "config": {"by": 1}}, {"name": "worked_raise"}]},
	{"name": "reject", "next": "s", "manual": true, "processors": [{"name": "worked_reject"}]},
	{"name": "meta", "next": "t", "manual": true, "processors": [{"name": "worked_meta", "executionMode": "ASYNC_SAME_TX", "config": {"k": [1]}}]},
	{"name": "own", "next": "s", "manual": true, "processors": [{"name": "worked_own"}]},
	{"name": "fire", "next": "s", "manual": true, "processors": [{"name": "worked_fire"}]},
	{"name": "other", "next": "s", "manual": true, "processors": [{"name": "worked_other"}]},
	{"name": "back", "next": "s", "manual": true, "processors": [{"name": "worked_back"}]},
	{"name": "recurse", "next": "s", "manual": true, "processors": [{"name": "worked_recurse"}]},
	{"name": "missing", "next": "s", "manual": true, "processors": [{"name": "worked_ad"}]},
	{"name": "big", "next": "t", "manual": true, "criterion": {"type": "function", "function": {"name": "worked_is_big"}}},
	{"name": "cannot", "next": "t", "manual": true, "criterion": {"type": "function", "function": {"name": "worked_cannot"}}}]},
	"t": {}}}');
\set id '00000000-0000-0000-0000-0000000e0301'
SELECT ef_create('worked', '{}', id => :'id');
SELECT ef_transition(:'id', 'add');
SELECT rev, data FROM ef_get(:'id');
SELECT jsonb_path_query_array(processes, '$[*].name') AS ran, jsonb_path_query_array(processes, '$[*].outcome') AS outcome
  FROM ef_history(:'id', 2);
SELECT ef_transition(:'id', 'text');
\echo :LAST_ERROR_SQLSTATE
SELECT ef_transition(:'id', 'raise');
\echo :LAST_ERROR_SQLSTATE
SELECT ef_transition(:'id', 'reject');
\echo :LAST_ERROR_SQLSTATE
SELECT ef_transition(:'id', 'missing');
\echo :LAST_ERROR_SQLSTATE
SELECT ef_transition(:'id', 'cannot');
\echo :LAST_ERROR_SQLSTATE
SELECT rev, state, data FROM ef_get(:'id');
-- the own entity: one revision, undone subtransactions leave nothing
SELECT ef_transition(:'id', 'own');
SELECT rev, jsonb_pretty(data) AS data FROM ef_get(:'id');
-- what is in flight cannot be written otherwise
SELECT ef_transition(:'id', 'fire');
\echo :LAST_ERROR_SQLSTATE
\set VERBOSITY terse
SELECT ef_transition(:'id', 'other');
\echo :LAST_ERROR_SQLSTATE
SELECT ef_create('worked', '{}', transition => 'recurse');
\echo :LAST_ERROR_SQLSTATE
\set VERBOSITY default
SELECT count(*) FROM ef.worked;
-- what a process is told
SET entityflow.actor = 'ann';
SET entityflow.correlation_id = 'c1';
SELECT ef_update(:'id', '{"n": 6}');
SELECT ef_transition(:'id', 'big');
SELECT ef_create('worked', '{}', id => '00000000-0000-0000-0000-0000000e0302', transition => 'meta');
SELECT jsonb_pretty(data) AS data FROM ef_get('00000000-0000-0000-0000-0000000e0302');
RESET entityflow.actor;
RESET entityflow.correlation_id;
-- only the owner's functions, or a superuser's, are picked up
GRANT ALL ON ef.worked TO regress_ef_clerk;
RESET ROLE;
GRANT CREATE ON SCHEMA public TO regress_ef_clerk;
SET ROLE regress_ef_clerk;
CREATE FUNCTION worked_ad(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE sql AS $$ SELECT '{"captured": true}'::jsonb $$;
SELECT ef_create('worked', '{}', id => '00000000-0000-0000-0000-0000000e0303');
SELECT ef_transition('00000000-0000-0000-0000-0000000e0303', 'missing');
\echo :LAST_ERROR_SQLSTATE
-- the caller's rights hold while its process runs
SELECT ef_transition('00000000-0000-0000-0000-0000000e0303', 'meta');
SELECT data -> 'meta' ->> 'role' AS role FROM ef_get('00000000-0000-0000-0000-0000000e0303');
DROP FUNCTION worked_ad;
RESET ROLE;
REVOKE CREATE ON SCHEMA public FROM regress_ef_clerk;
REVOKE EXECUTE ON FUNCTION worked_is_big FROM PUBLIC;
SET ROLE regress_ef_clerk;
SELECT ef_create('worked', '{"n": 9}', id => '00000000-0000-0000-0000-0000000e0304');
SELECT ef_transition('00000000-0000-0000-0000-0000000e0304', 'big');
\echo :LAST_ERROR_SQLSTATE
