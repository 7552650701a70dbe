-- Processes that misbehave, in the foreground and in the queue: the SQLSTATE that comes of it.
-- After each, nothing of the call remains, storage is sound, and the session goes on working.
-- rule 3.4: what the last process leaves is checked
-- rule 3.9: a criterion that cannot be evaluated is an error, never false
-- rule 3.10: what is in flight is not written otherwise
-- rules 5.1, 5.3 and 5.6
\connect - postgres
SET client_min_messages = warning;
SELECT ef_create_process('bad_python_loop', E'def bad_python_loop(meta, data):\n    while True:\n        try:\n            pass\n        except Exception:\n            pass\n');
SELECT ef_create_process('bad_python_sleep', E'import time\ndef bad_python_sleep(meta, data):\n    time.sleep(3600)\n');
SELECT ef_create_process('bad_python_raise', E'def bad_python_raise(meta, data):\n    data["half"] = 1\n    raise ValueError("no")\n');
SELECT ef_create_process('bad_python_nan', E'def bad_python_nan(meta, data):\n    data["n"] = float("nan")\n');
SELECT ef_create_process('bad_python_cycle', E'def bad_python_cycle(meta, data):\n    data["self"] = data\n');
SELECT ef_create_process('bad_python_set', E'def bad_python_set(meta, data):\n    data["n"] = {1, 2}\n');
SELECT ef_create_process('bad_python_recursion', E'def bad_python_recursion(meta, data):\n    return bad_python_recursion(meta, data)\n');
SELECT ef_create_process('bad_python_exit', E'import sys\ndef bad_python_exit(meta, data):\n    sys.exit(1)\n');
\connect - ef_tester
SET client_min_messages = warning;
SELECT ef_create_model('bad');
SELECT ef_create_model('other');
\set id '00000000-0000-0000-0000-00000000bad1'
\set canary '00000000-0000-0000-0000-00000000bad3'

-- The body of a process, and what it ends in: in the foreground, in the queue.
CREATE TABLE bad_process (no int GENERATED ALWAYS AS IDENTITY, name text PRIMARY KEY, body text, code text NOT NULL, queue text NOT NULL);
INSERT INTO bad_process (name, body, code, queue) VALUES
('raise', $$RAISE EXCEPTION 'no stock' USING ERRCODE = 'P0099'$$, 'P0099', 'P0099'),
('raise_nothing', $$RAISE EXCEPTION USING MESSAGE = ''$$, 'P0001', 'P0001'),
('divide', $$PERFORM 1 / 0$$, '22012', '22012'),
('write_and_raise', $$PERFORM ef_create('other', '{}'); PERFORM ef_patch((meta ->> 'entity_id')::uuid, '{"half": 1}'); RAISE EXCEPTION 'no'$$, 'P0001', 'P0001'),
('reject', $$PERFORM ef_reject('not today')$$, 'WF003', 'WF003'),
('reject_long', $$PERFORM ef_reject(repeat('no', 5000))$$, '54000', '54000'),
('array', $$RETURN '[]'$$, '22023', '22023'),
('text', $$RETURN '"text"'$$, '22023', '22023'),
('number', $$RETURN '1'$$, '22023', '22023'),
('json_null', $$RETURN 'null'$$, '22023', '22023'),
('no_json', $$RETURN 'x'$$, '22P02', '22P02'),
('no_return', $$IF false THEN RETURN NULL; END IF; <<e>> BEGIN EXIT e; END; RAISE EXCEPTION USING ERRCODE = '2F005'$$, '2F005', '2F005'),
('deep', $$RETURN (repeat('{"a":', 200) || '{}' || repeat('}', 200))::jsonb$$, '54000', '54000'),
('deep_patch', $$PERFORM ef_patch((meta ->> 'entity_id')::uuid, (repeat('{"a":', 200) || '{}' || repeat('}', 200))::jsonb); RETURN NULL$$, '54000', '54000'),
('large', $$RETURN jsonb_build_object('a', repeat('x', 67108864))$$, '54000', '54000'),
('loop', $$LOOP END LOOP$$, '57014', '57014'),
('sleep', $$PERFORM pg_sleep(3600)$$, '57014', '57014'),
('swallow', $$LOOP BEGIN PERFORM pg_sleep(3600); EXCEPTION WHEN query_canceled THEN NULL; END; END LOOP$$, '57014', '57014'),
('late', $$BEGIN PERFORM pg_sleep(3600); EXCEPTION WHEN query_canceled THEN NULL; END; RETURN NULL$$, '57014', '57014'),
('calls_itself', $$RETURN bad_calls_itself(meta, data)$$, '54001', '54001'),
('fires_itself', $$PERFORM ef_transition((meta ->> 'entity_id')::uuid, 'fires_itself'); RETURN NULL$$, '55006', '55006'),
('updates_and_fires', $$PERFORM ef_update((meta ->> 'entity_id')::uuid, '{}', 'fires_itself'); RETURN NULL$$, '55006', '55006'),
('deletes_itself', $$PERFORM ef_delete((meta ->> 'entity_id')::uuid); RETURN NULL$$, '55006', '55006'),
('locks_itself', $$PERFORM ef_lock((meta ->> 'entity_id')::uuid); RETURN NULL$$, '55006', '55006'),
('restores_itself', $$PERFORM ef_restore((meta ->> 'entity_id')::uuid); RETURN NULL$$, '55006', '55006'),
('creates_itself', $$PERFORM ef_create('bad', '{}', id => (meta ->> 'entity_id')::uuid); RETURN NULL$$, '23505', '23505'),
('own_if_rev', $$PERFORM ef_patch((meta ->> 'entity_id')::uuid, '{}', if_rev => 99); RETURN NULL$$, 'WF011', 'WF011'),
('own_no_object', $$PERFORM ef_update((meta ->> 'entity_id')::uuid, '[]'); RETURN NULL$$, '22023', '22023'),
('view_itself', $$DELETE FROM ef.bad WHERE id = (meta ->> 'entity_id')::uuid; RETURN NULL$$, '55006', '55006'),
('view_state', $$UPDATE ef.bad SET state = 't' WHERE id = (meta ->> 'entity_id')::uuid; RETURN NULL$$, '55006', '55006'),
('nests', $$PERFORM ef_create('bad', '{}', transition => 'nests'); RETURN NULL$$, '54000', '54000'),
('drops_itself', $$DROP FUNCTION bad_drops_itself(jsonb, jsonb); RETURN NULL$$, 'ok', 'ok'),
('drops_itself_raising', $$DROP FUNCTION bad_drops_itself_raising(jsonb, jsonb); RAISE EXCEPTION 'no' USING ERRCODE = 'P0099'$$, 'P0099', 'P0099'),
('drops_itself_twice', $$DROP FUNCTION bad_drops_itself_twice(jsonb, jsonb); PERFORM ef_create('bad', '{}', transition => 'drops_itself_twice'); RETURN NULL$$, '42704', '42704'),
('replaces_itself', $$CREATE OR REPLACE FUNCTION bad_replaces_itself(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE sql AS 'SELECT NULL::jsonb'; PERFORM ef_create('bad', '{}', transition => 'replaces_itself'); RETURN data$$, 'ok', 'ok'),
('renames_itself', $$ALTER FUNCTION bad_renames_itself(jsonb, jsonb) RENAME TO bad_renamed; RETURN data$$, 'ok', 'ok'),
('imports', $$PERFORM ef_import_workflow('bad', '{"name": "w", "initialState": "s", "states": {"s": {}}}', 'REPLACE'); RETURN data$$, 'ok', 'ok'),
('drops_model', $$PERFORM ef_drop_model('bad'); RETURN data$$, 'WF007', 'WF007'),
('drops_view', $$DROP VIEW ef.bad; RETURN data$$, 'ok', 'ok'),
('writes_storage', $$UPDATE ef_store.entity SET rev = rev + 1; RETURN data$$, '42501', '42501'),
('commits', $$COMMIT; RETURN data$$, '2D000', '2D000'),
('rolls_back', $$ROLLBACK; RETURN data$$, '2D000', '2D000'),
('savepoint', $$EXECUTE 'SAVEPOINT x'; RETURN data$$, '0A000', '0A000'),
('drains', $$CALL ef_drain(); RETURN data$$, 'ok', 'ok'),
('missing', NULL, '42704', 'blocked'),
('python_loop', NULL, '57014', '57014'),
('python_sleep', NULL, '57014', '57014'),
('python_nan', NULL, '22023', '22023'),
('python_set', NULL, '22023', '22023'),
('python_cycle', NULL, '54000', '54000'),
('python_recursion', NULL, '38000', '38000'),
('python_raise', NULL, '38000', '38000'),
('python_exit', NULL, '38000', '38000');
SELECT format('CREATE FUNCTION %I(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE plpgsql AS %L', 'bad_' || name, 'BEGIN ' || body || '; END')
  FROM bad_process WHERE body IS NOT NULL \gexec
-- none of these is a process
CREATE FUNCTION bad_kind_text(meta jsonb, data jsonb) RETURNS text LANGUAGE sql AS $$ SELECT 'x' $$;
CREATE FUNCTION bad_kind_boolean(meta jsonb, data jsonb) RETURNS boolean LANGUAGE sql AS $$ SELECT true $$;
CREATE FUNCTION bad_kind_set(meta jsonb, data jsonb) RETURNS SETOF jsonb LANGUAGE sql AS $$ SELECT data $$;
CREATE FUNCTION bad_kind_one(data jsonb) RETURNS jsonb LANGUAGE sql AS $$ SELECT data $$;
CREATE FUNCTION bad_kind_three(meta jsonb, data jsonb, more jsonb DEFAULT '{}') RETURNS jsonb LANGUAGE sql AS $$ SELECT data $$;
CREATE FUNCTION bad_kind_variadic(meta jsonb, VARIADIC data jsonb[]) RETURNS jsonb LANGUAGE sql AS $$ SELECT meta $$;
CREATE FUNCTION bad_kind_json(meta json, data json) RETURNS json LANGUAGE sql AS $$ SELECT data $$;
CREATE PROCEDURE bad_kind_procedure(meta jsonb, data jsonb) LANGUAGE sql AS $$ SELECT data $$;
CREATE FUNCTION bad_step(state jsonb, meta jsonb, data jsonb) RETURNS jsonb LANGUAGE sql AS $$ SELECT data $$;
CREATE AGGREGATE bad_kind_aggregate(jsonb, jsonb) (SFUNC = bad_step, STYPE = jsonb);
INSERT INTO bad_process (name, code, queue) SELECT substr(proname, 5), '42704', 'blocked' FROM pg_proc WHERE proname LIKE 'bad\_kind%' ORDER BY proname;

-- Criteria: a function that raises, never returns, is missing, or is none.
CREATE FUNCTION bad_criterion_raise(meta jsonb, data jsonb) RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = 'P0099'; END $$;
CREATE FUNCTION bad_criterion_loop(meta jsonb, data jsonb) RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN LOOP END LOOP; END $$;
CREATE FUNCTION bad_criterion_text(meta jsonb, data jsonb) RETURNS text LANGUAGE sql AS $$ SELECT 'true' $$;
CREATE FUNCTION bad_criterion_fires(meta jsonb, data jsonb) RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN PERFORM ef_patch((meta ->> 'entity_id')::uuid, '{}'); RETURN true; END $$;
CREATE TABLE bad_criterion (no int GENERATED ALWAYS AS IDENTITY, name text PRIMARY KEY, criterion jsonb NOT NULL, code text NOT NULL, queue text NOT NULL);
INSERT INTO bad_criterion (name, criterion, code, queue) VALUES
('criterion raises', '{"type": "function", "function": {"name": "bad_criterion_raise"}}', 'P0099', 'P0099'),
('criterion raises within NOT', '{"type": "group", "operator": "NOT", "conditions": [{"type": "function", "function": {"name": "bad_criterion_raise"}}]}', 'P0099', 'P0099'),
('criterion never returns', '{"type": "function", "function": {"name": "bad_criterion_loop"}}', '57014', '57014'),
('criterion is missing', '{"type": "function", "function": {"name": "bad_criterion_none"}}', '42704', 'blocked'),
('criterion returns text', '{"type": "function", "function": {"name": "bad_criterion_text"}}', '42704', 'blocked'),
('criterion writes its entity', '{"type": "function", "function": {"name": "bad_criterion_fires"}}', '55006', '55006'),
('criterion takes a string for a number', '{"type": "jsonpath", "expression": "$.s.double()"}', '22036', '22036'),
('criterion names a role that is none', '{"type": "actor", "role": "bad_role_none"}', '42704', '42704');

-- One workflow: each fires by hand from s, or by itself from a state of its own.
SELECT FROM ef_import_workflow('bad', (
	WITH work(name, criterion, processors) AS (
		SELECT name, NULL::jsonb, jsonb_build_array(jsonb_build_object('name', 'bad_' || name, 'config', CASE WHEN code = '57014' THEN '{"timeoutMs": 100}' ELSE '{"timeoutMs": 60000}' END::jsonb))
		  FROM bad_process
		UNION ALL SELECT name, criterion, NULL FROM bad_criterion),
	fired AS (SELECT *, jsonb_strip_nulls(jsonb_build_object('name', name, 'next', 't', 'manual', true, 'processors', processors)) || CASE WHEN criterion IS NULL THEN '{}' ELSE jsonb_build_object('criterion', criterion) END AS transition FROM work)
	SELECT jsonb_build_object('name', 'w', 'initialState', 's', 'states',
		jsonb_object_agg('at ' || name, jsonb_build_object('transitions', jsonb_build_array(transition - 'manual')))
		|| jsonb_build_object('t', '{}'::jsonb, 's', jsonb_build_object('transitions', jsonb_agg(transition)
			|| jsonb_agg(jsonb_build_object('name', 'to ' || name, 'next', 'at ' || name, 'manual', true)))))::json
	  FROM fired));
\connect - postgres
ALTER DATABASE :DBNAME SET entityflow.process_timeout = '100ms';
\connect - ef_tester
SELECT ef_create('bad', '{"n": 1, "s": "x"}', id => :'id');
SELECT ef_create('bad', '{"n": 0}', id => :'canary');

-- All that storage holds, in a line.
CREATE FUNCTION contents() RETURNS text LANGUAGE sql AS $$
	SELECT concat_ws(' ',
		(SELECT concat(count(*), ':', sum(rev), ':', md5(string_agg(md5(data::text) || state, '' ORDER BY id))) FROM ef_store.entity),
		(SELECT count(*) FROM ef_store.revision), (SELECT count(*) FROM ef_store.task), (SELECT count(*) FROM ef_store.log),
		(SELECT count(*) FROM ef_store.model), (SELECT count(*) FROM ef_store.workflow),
		(SELECT count(*) FROM pg_proc WHERE proname LIKE 'bad\_%'),
		(SELECT count(*) FROM pg_class WHERE relnamespace IN ('ef'::regnamespace, 'ef_store'::regnamespace)))
$$;

-- Its SQLSTATE; ok when there was none: then all that it did is taken back.
CREATE FUNCTION outcome(statement text) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE statement;
	RAISE EXCEPTION USING ERRCODE = 'OK000';
EXCEPTION
	WHEN SQLSTATE 'OK000' THEN RETURN 'ok';
	WHEN query_canceled THEN RETURN SQLSTATE;
	WHEN OTHERS THEN RETURN SQLSTATE;
END $$;

-- What is wrong after a call.
CREATE FUNCTION wrong(before text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE n int;
BEGIN
	IF contents() IS DISTINCT FROM before THEN
		RETURN ', but something was written: ' || before || ' -> ' || contents();
	END IF;
	IF EXISTS (SELECT FROM ef_verify()) THEN
		RETURN ', but storage is unsound';
	END IF;
	SELECT (g.data ->> 'n')::int INTO n FROM ef_get('00000000-0000-0000-0000-00000000bad3') g;
	PERFORM ef_patch('00000000-0000-0000-0000-00000000bad3', jsonb_build_object('n', n + 1));
	IF NOT EXISTS (SELECT FROM ef.bad b WHERE b.id = '00000000-0000-0000-0000-00000000bad3' AND b.data -> 'n' = to_jsonb(n + 1)) THEN
		RETURN ', but the session does not work any more';
	END IF;
	RETURN '';
END $$;

CREATE FUNCTION fired(name text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE before text := contents();
BEGIN
	RETURN outcome(format('SELECT ef_transition(%L, %L)', '00000000-0000-0000-0000-00000000bad1', name)) || wrong(before);
END $$;

-- The same from the queue, inside a transaction: the state in which the task was left.
CREATE FUNCTION drained(name text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	before text := contents();
	result text;
BEGIN
	BEGIN
		PERFORM ef_transition('00000000-0000-0000-0000-00000000bad1', 'to ' || name);
		CALL ef_drain();
		SELECT CASE WHEN t.status = 'parked' THEN t.last_error ->> 'sqlstate' ELSE t.status END INTO result FROM ef_store.task t
		 WHERE t.entity_id = '00000000-0000-0000-0000-00000000bad1';
		IF result IS NOT NULL AND (SELECT e.state <> 'at ' || name OR e.rev <> 2 OR e.data <> '{"n": 1, "s": "x"}'
				FROM ef_store.entity e WHERE e.id = '00000000-0000-0000-0000-00000000bad1') THEN
			result := result || ', after a step';
		ELSIF result IS NULL AND (SELECT e.state <> 't' FROM ef_store.entity e WHERE e.id = '00000000-0000-0000-0000-00000000bad1') THEN
			result := 'lost';
		END IF;
		IF EXISTS (SELECT FROM ef_verify()) THEN
			result := result || ', but storage is unsound';
		END IF;
		RAISE EXCEPTION USING ERRCODE = 'OK000';
	EXCEPTION WHEN SQLSTATE 'OK000' THEN NULL;
	END;
	RETURN coalesce(result, 'ok') || wrong(before);
END $$;

SELECT no_plan();
SELECT is(fired(name), code, name) FROM bad_process ORDER BY no;
SELECT is(fired(name), code, name) FROM bad_criterion ORDER BY no;
SELECT is(drained(name), queue, name || ', in the queue') FROM bad_process ORDER BY no;
SELECT is(drained(name), queue, name || ', in the queue') FROM bad_criterion ORDER BY no;
SELECT * FROM finish();
