-- Bad input: what is given, and the SQLSTATE that comes back.  After every row nothing is
-- half-written, storage is sound, and the session goes on working.
-- rule 1.1: a document is a JSON object within the limits
-- rule 11.1
SET client_min_messages = warning;
SELECT ef_create_model('bad');
SELECT FROM ef_import_workflow('bad', '{"name": "w", "initialState": "s", "states": {
	"s": {"transitions": [
		{"name": "go", "next": "t", "manual": true},
		{"name": "off", "next": "t", "manual": true, "disabled": true},
		{"name": "rich", "next": "t", "manual": true, "criterion": {"type": "simple", "jsonPath": "$.a.b[*].c", "operatorType": "GREATER_THAN", "value": 1}}]},
	"t": {}}}');
\set id '00000000-0000-0000-0000-00000000bad1'
\set gone '00000000-0000-0000-0000-00000000bad2'
\set canary '00000000-0000-0000-0000-00000000bad3'
SELECT ef_create('bad', '{"n": 1}', id => :'id', idempotency_key => 'first');
SELECT ef_create('bad', '{}', id => :'gone');
SELECT ef_delete(:'gone');
SELECT ef_create('bad', '{"n": 0}', id => :'canary');

-- All that storage holds, in a line.
CREATE FUNCTION contents() RETURNS text LANGUAGE sql AS $$
	SELECT concat_ws(' ',
		(SELECT concat(count(*), ':', sum(rev), ':', md5(string_agg(md5(data::text), '' ORDER BY id))) FROM ef_store.entity),
		(SELECT concat(count(*), ':', sum(data_rev)) FROM ef_store.revision),
		(SELECT count(*) FROM ef_store.task), (SELECT count(*) FROM ef_store.log),
		(SELECT count(*) FROM ef_store.claim),
		(SELECT concat(count(*), ':', count(result)) FROM ef_store.idempotency),
		(SELECT count(*) FROM ef_store.model), (SELECT count(*) FROM ef_store.model_history),
		(SELECT concat(count(*), ':', count(*) FILTER (WHERE current), ':', count(*) FILTER (WHERE active)) FROM ef_store.workflow),
		(SELECT count(*) FROM pg_class WHERE relnamespace IN ('ef'::regnamespace, 'ef_store'::regnamespace)))
$$;

-- Its SQLSTATE; ok when there was none: then all that it did is taken back.
CREATE FUNCTION outcome(statement text) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE statement;
	RAISE EXCEPTION USING ERRCODE = 'OK000';
EXCEPTION
	WHEN SQLSTATE 'OK000' THEN RETURN 'ok';
	WHEN OTHERS THEN RETURN SQLSTATE;
END $$;

-- Codes that are raised here only, or mostly: their errors say what was found.
CREATE FUNCTION lacks_detail(statement text) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE detail text;
BEGIN
	EXECUTE statement;
	RETURN false;
EXCEPTION WHEN OTHERS THEN
	GET STACKED DIAGNOSTICS detail = PG_EXCEPTION_DETAIL;
	RETURN detail = '' AND (SQLSTATE ~ '^WF|^P0002$|^42704$|^22004$|^54000$|^23505$' OR SQLSTATE = '22023' AND statement !~ 'SET');
END $$;

-- The outcome, and whatever else is wrong after it.
CREATE FUNCTION tried(statement text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	before text := contents();
	result text := outcome(statement);
	n int;
BEGIN
	IF contents() IS DISTINCT FROM before THEN
		result := result || ', but something was written: ' || before || ' -> ' || contents();
	END IF;
	IF EXISTS (SELECT FROM ef_verify()) THEN
		result := result || ', but storage is unsound';
	END IF;
	SELECT (g.data ->> 'n')::int INTO n FROM ef_get('00000000-0000-0000-0000-00000000bad3') g;
	PERFORM ef_patch('00000000-0000-0000-0000-00000000bad3', jsonb_build_object('n', n + 1));
	IF NOT EXISTS (SELECT FROM ef.bad b WHERE b.id = '00000000-0000-0000-0000-00000000bad3' AND b.data -> 'n' = to_jsonb(n + 1)) THEN
		result := result || ', but the session does not work any more';
	END IF;
	RETURN result;
END $$;

CREATE TABLE bad_input (no int GENERATED ALWAYS AS IDENTITY, input text NOT NULL, statement text NOT NULL, code text NOT NULL);
INSERT INTO bad_input (input, statement, code) VALUES
-- what does not exist
('unknown model: create', $$SELECT ef_create('nosuch', '{}')$$, '42704'),
('unknown model: create many', $$SELECT ef_create_many('nosuch', '[{}]')$$, '42704'),
('unknown model: create none', $$SELECT ef_create_many('nosuch', '[]')$$, '42704'),
('unknown model: import', $$SELECT ef_import_workflow('nosuch', '{"name": "w", "initialState": "s", "states": {"s": {}}}')$$, '42704'),
('unknown model: export', $$SELECT ef_export_workflow('nosuch')$$, '42704'),
('unknown model: drop', $$SELECT ef_drop_model('nosuch')$$, '42704'),
('unknown model: count', $$SELECT ef_count('nosuch')$$, '42704'),
('unknown model: as of', $$SELECT ef_as_of('nosuch', now())$$, '42704'),
('unknown model: verify', $$SELECT ef_verify('nosuch')$$, '42704'),
('unknown model: its name in capitals', $$SELECT ef_create('BAD', '{}')$$, '42704'),
('unknown model: no name', $$SELECT ef_create('', '{}')$$, '42704'),
('unknown version', $$SELECT ef_create('bad', '{}', version => 2)$$, '42704'),
('unknown version: 2147483647', $$SELECT ef_create('bad', '{}', version => 2147483647)$$, '42704'),
('version 0', $$SELECT ef_create('bad', '{}', version => 0)$$, '22023'),
('version -1', $$SELECT ef_create('bad', '{}', version => -1)$$, '22023'),
('version 0: count', $$SELECT ef_count('bad', version => 0)$$, '22023'),
('version -1: import', $$SELECT ef_import_workflow('bad', '[]', version => -1)$$, '22023'),
('version 0: model', $$SELECT ef_create_model('worse', 0)$$, '22023'),
('version -2147483648: drop', $$SELECT ef_drop_model('bad', -2147483648)$$, '22023'),
('unknown workflow', $$SELECT ef_export_workflow('bad', workflow => 'nosuch')$$, '42704'),
('unknown transition: create', $$SELECT ef_create('bad', '{}', transition => 'nosuch')$$, 'WF001'),
('unknown transition: update', $$SELECT ef_update(:id, '{}', 'nosuch')$$, 'WF001'),
('unknown transition: patch', $$SELECT ef_patch(:id, '{}', 'nosuch')$$, 'WF001'),
('unknown transition: fire', $$SELECT ef_transition(:id, 'nosuch')$$, 'WF001'),
('unknown transition: no name', $$SELECT ef_transition(:id, '')$$, 'WF001'),
('unknown transition: in capitals', $$SELECT ef_transition(:id, 'GO')$$, 'WF001'),
('disabled transition', $$SELECT ef_transition(:id, 'off')$$, 'WF001'),
('unknown state through the view', $$UPDATE ef.bad SET state = 'nosuch' WHERE id = :id$$, 'WF001'),
('unknown id: update', $$SELECT ef_update(:nobody, '{}')$$, 'P0002'),
('unknown id: patch', $$SELECT ef_patch(:nobody, '{}')$$, 'P0002'),
('unknown id: fire', $$SELECT ef_transition(:nobody, 'go')$$, 'P0002'),
('unknown id: delete', $$SELECT ef_delete(:nobody)$$, 'P0002'),
('unknown id: restore', $$SELECT ef_restore(:nobody)$$, 'P0002'),
('unknown id: lock', $$SELECT ef_lock(:nobody)$$, 'P0002'),
('unknown id: nil', $$SELECT ef_lock('00000000-0000-0000-0000-000000000000')$$, 'P0002'),
('unknown id: get', $$SELECT 1 / count(*) FROM ef_get(:nobody)$$, '22012'),
('unknown id: history', $$SELECT 1 / count(*) FROM ef_history(:nobody)$$, '22012'),
('unknown id: transitions', $$SELECT 1 / count(*) FROM ef_transitions(:nobody)$$, '22012'),
('unknown id: diff', $$SELECT 1 / (ef_diff(:nobody, 1, 1) IS NOT NULL)::int$$, '22012'),
('unknown revision: diff', $$SELECT ef_diff(:id, 1, 7)$$, 'P0002'),
('unknown revision: diff 0', $$SELECT ef_diff(:id, 0, 1)$$, 'P0002'),
('unknown revision: get', $$SELECT 1 / count(*) FROM ef_get(:id, rev => 7)$$, '22012'),
('unknown revision: get 0', $$SELECT 1 / count(*) FROM ef_get(:id, rev => 0)$$, '22012'),
('unknown revision: get -1', $$SELECT 1 / count(*) FROM ef_get(:id, rev => -1)$$, '22012'),
('id of another kind', $$SELECT ef_get('x')$$, '22P02'),
-- what is gone, or there already
('deleted: update', $$SELECT ef_update(:gone, '{}')$$, 'WF004'),
('deleted: fire', $$SELECT ef_transition(:gone, 'go')$$, 'WF004'),
('deleted: delete', $$SELECT ef_delete(:gone)$$, 'WF004'),
('deleted: lock', $$SELECT ef_lock(:gone)$$, 'WF004'),
('deleted: create', $$SELECT ef_create('bad', '{}', id => :gone)$$, '23505'),
('alive: create', $$SELECT ef_create('bad', '{}', id => :id)$$, '23505'),
('alive: insert', $$INSERT INTO ef.bad (id, data) VALUES (:id, '{}')$$, '23505'),
('alive: restore', $$SELECT ef_restore(:id)$$, '55000'),
('model with other settings', $$SELECT ef_create_model('bad', entity_type => 'OTHER')$$, '42710'),
('model with entities: drop', $$SELECT ef_drop_model('bad')$$, 'WF007'),
-- JSON that is no object
('an array: create', $$SELECT ef_create('bad', '[]')$$, '22023'),
('a number: create', $$SELECT ef_create('bad', '1')$$, '22023'),
('a string: create', $$SELECT ef_create('bad', '"x"')$$, '22023'),
('null: create', $$SELECT ef_create('bad', 'null')$$, '22023'),
('true: create', $$SELECT ef_create('bad', 'true')$$, '22023'),
('an array: update', $$SELECT ef_update(:id, '[{}]')$$, '22023'),
('null: update', $$SELECT ef_update(:id, 'null')$$, '22023'),
('a number: fire with data', $$SELECT ef_transition(:id, 'go', data => '7')$$, '22023'),
('a string: patch', $$SELECT ef_patch(:id, '"x"')$$, '22023'),
('null: patch', $$SELECT ef_patch(:id, 'null')$$, '22023'),
('an array of numbers: patch', $$SELECT ef_patch(:id, '[1]')$$, '22023'),
('an array of arrays: patch', $$SELECT ef_patch(:id, '[[]]')$$, '22023'),
('data and patch', $$SELECT ef_transition(:id, 'go', data => '{}', patch => '{}')$$, '22023'),
('patch: the document becomes an array', $$SELECT ef_patch(:id, '[{"op": "replace", "path": "", "value": []}]')$$, '22023'),
('patch: the document is removed', $$SELECT ef_patch(:id, '[{"op": "remove", "path": ""}]')$$, '22023'),
('patch: unknown operation', $$SELECT ef_patch(:id, '[{"op": "drop", "path": "/n"}]')$$, '22023'),
('patch: no path', $$SELECT ef_patch(:id, '[{"op": "remove"}]')$$, '22023'),
('patch: bad pointer', $$SELECT ef_patch(:id, '[{"op": "remove", "path": "n"}]')$$, '22023'),
('patch: bad escape', $$SELECT ef_patch(:id, '[{"op": "add", "path": "/~2", "value": 1}]')$$, '22023'),
('patch: path to nowhere', $$SELECT ef_patch(:id, '[{"op": "add", "path": "/x/y", "value": 1}]')$$, '22023'),
('patch: path through a number', $$SELECT ef_patch(:id, '[{"op": "add", "path": "/n/y", "value": 1}]')$$, '22023'),
('patch: into itself', $$SELECT ef_patch(:id, '[{"op": "add", "path": "/o", "value": {}}, {"op": "move", "from": "/o", "path": "/o/p"}]')$$, '22023'),
('patch: a test that fails last', $$SELECT ef_patch(:id, '[{"op": "add", "path": "/o", "value": 1}, {"op": "test", "path": "/n", "value": 2}]')$$, '22023'),
('patch: index of 30 digits', $$SELECT ef_patch(:id, '[{"op": "add", "path": "/l", "value": []}, {"op": "add", "path": "/l/999999999999999999999999999999", "value": 1}]')$$, '22023'),
('many: an object', $$SELECT ef_create_many('bad', '{}')$$, '22023'),
('many: a number', $$SELECT ef_create_many('bad', '1')$$, '22023'),
('many: null', $$SELECT ef_create_many('bad', 'null')$$, '22023'),
('many: a number after objects', $$SELECT ef_create_many('bad', '[{}, {}, 3]')$$, '22023'),
('many: null after objects', $$SELECT ef_create_many('bad', '[{}, null]')$$, '22023'),
('many: an array after objects', $$SELECT ef_create_many('bad', '[{}, []]')$$, '22023'),
('no JSON', $$SELECT ef_create('bad', '{')$$, '22P02'),
-- what is too deep, too large, too many
('nesting of 100,000: create', $$SELECT ef_create('bad', deep_text(100000)::jsonb)$$, '54001'),
('nesting of 100,000: update', $$SELECT ef_update(:id, deep_text(100000)::jsonb)$$, '54001'),
('nesting of 100,000: import', $$SELECT ef_import_workflow('bad', deep_text(100000)::json)$$, '54001'),
('nesting of 200', $$SELECT ef_create('bad', deep_text(200)::jsonb)$$, 'ok'),
('nesting of 201: create', $$SELECT ef_create('bad', deep_text(201)::jsonb)$$, '54000'),
('nesting of 201: many', $$SELECT ef_create_many('bad', jsonb_build_array('{}'::jsonb, deep_text(201)::jsonb))$$, '54000'),
('nesting of 201: update', $$SELECT ef_update(:id, deep_text(201)::jsonb)$$, '54000'),
('nesting of 201: fire', $$SELECT ef_transition(:id, 'go', deep_text(201)::jsonb)$$, '54000'),
('nesting of 201: insert', $$INSERT INTO ef.bad (data) VALUES (deep_text(201)::jsonb)$$, '54000'),
('nesting of 201: merged', $$SELECT ef_patch(:id, deep_text(201)::jsonb)$$, '54000'),
('nesting of 201: added', $$SELECT ef_patch(:id, jsonb_build_array(jsonb_build_object('op', 'add', 'path', '/a', 'value', deep_text(200)::jsonb)))$$, '54000'),
('nesting of 1,200: merged', $$SELECT ef_patch(:id, deep_text(1200)::jsonb)$$, '54000'),
('nesting of 201: in arrays', $$SELECT ef_create('bad', ('{"a":' || repeat('[', 200) || repeat(']', 200) || '}')::jsonb)$$, '54000'),
('nesting of 200: in arrays', $$SELECT ef_create('bad', ('{"a":' || repeat('[', 199) || repeat(']', 199) || '}')::jsonb)$$, 'ok'),
('a million keys', $$SELECT ef_create('bad', keys) FROM fewer$$, 'ok'),
('a million keys and one', $$SELECT ef_create('bad', keys) FROM many$$, '54000'),
('a million keys and two, in two objects', $$SELECT ef_update(:id, jsonb_build_object('a', keys, 'b', keys)) FROM half$$, '54000'),
('a million keys and one, patched', $$SELECT ef_patch(:id, keys) FROM many$$, '54000'),
('64 MB and more', $$SELECT ef_create('bad', jsonb_build_object('a', repeat('x', 67108864)))$$, '54000'),
('64 MB and more, patched', $$SELECT ef_patch(:id, jsonb_build_object('a', repeat('x', 67108864)))$$, '54000'),
('patch that doubles 64 times', $$SELECT ef_patch(:id, jsonb_agg(jsonb_build_object('op', 'copy', 'from', '', 'path', '/a' || i))) FROM generate_series(1, 64) i$$, '54000'),
('patch of 100,000 operations', $$SELECT ef_patch(:id, jsonb_agg('{"op": "test", "path": "/n", "value": 1}'::jsonb)) FROM generate_series(1, 100000)$$, 'ok'),
('workflow document of 17 MB', $$SELECT ef_import_workflow('bad', json_build_object('name', 'big', 'desc', repeat('x', 17 * 1024 * 1024)))$$, '54000'),
('10,001 states', $$SELECT ef_import_workflow('bad', json_build_object('name', 'big', 'initialState', '1', 'states', (SELECT json_object_agg(i, '{}'::json) FROM generate_series(1, 10001) i)))$$, '54000'),
('1,001 workflows', $$SELECT ef_import_workflow('bad', (SELECT json_agg(json_build_object('name', i, 'initialState', 's', 'states', '{"s": {}}'::json)) FROM generate_series(1, 1001) i))$$, '54000'),
-- characters and numbers
('NUL: create', $$SELECT ef_create('bad', '{"a": "\u0000"}')$$, '22P05'),
('NUL: a key', $$SELECT ef_create('bad', '{"\u0000": 1}')$$, '22P05'),
('NUL: workflow', $$SELECT ef_import_workflow('bad', '{"name": "\u0000", "initialState": "s", "states": {"s": {}}}')$$, '22P05'),
('NUL: below annotations', $$SELECT ef_import_workflow('bad', '{"name": "n", "annotations": {"a": "\u0000"}, "initialState": "s", "states": {"s": {}}}')$$, '22P05'),
('half a surrogate', $$SELECT ef_create('bad', '{"a": "\ud800"}')$$, '22P02'),
('half a surrogate: workflow', $$SELECT ef_import_workflow('bad', '{"name": "\ud800", "initialState": "s", "states": {"s": {}}}')$$, '22P02'),
('number of 10,000 digits', $$SELECT ef_create('bad', ('{"n": ' || repeat('7', 10000) || '}')::jsonb)$$, 'ok'),
('number of 131,072 digits', $$SELECT ef_create('bad', ('{"n": ' || repeat('7', 131072) || '}')::jsonb)$$, 'ok'),
('number of 131,073 digits', $$SELECT ef_create('bad', ('{"n": ' || repeat('7', 131073) || '}')::jsonb)$$, '22003'),
('number 1e131072', $$SELECT ef_create('bad', '{"n": 1e131072}')$$, '22003'),
('NaN', $$SELECT ef_create('bad', '{"n": NaN}')$$, '22P02'),
-- names of 10,000 bytes
('name of 10,000 bytes: new model', $$SELECT ef_create_model(repeat('m', 10000))$$, '22023'),
('name of 49 bytes: new model', $$SELECT ef_create_model(repeat('m', 49))$$, '22023'),
('name of 48 bytes: new model', $$SELECT ef_create_model(repeat('m', 48))$$, 'ok'),
('no name: new model', $$SELECT ef_create_model('')$$, '22023'),
('name of 10,000 bytes: model', $$SELECT ef_create(repeat('m', 10000), '{}')$$, '42704'),
('name of 10,000 bytes of two each: model', $$SELECT ef_create(repeat('ä', 5000), '{}')$$, '42704'),
('name of 10,000 bytes: drop', $$SELECT ef_drop_model(repeat('m', 10000))$$, '42704'),
('name of 10,000 bytes: depends_on', $$SELECT ef_create_model('m', depends_on => ARRAY[repeat('m', 10000)])$$, '22023'),
('name of 10,000 bytes: entity_type', $$SELECT ef_create_model('m', entity_type => repeat('m', 10000))$$, '22023'),
('name of 10,000 bytes: workflow', $$SELECT ef_import_workflow('bad', json_build_object('name', repeat('w', 10000), 'initialState', 's', 'states', '{"s": {}}'::json))$$, '22023'),
('name of 10,000 bytes: exported workflow', $$SELECT ef_export_workflow('bad', workflow => repeat('w', 10000))$$, '42704'),
('name of 10,000 bytes: state', $$SELECT ef_import_workflow('bad', json_build_object('name', 'w', 'initialState', repeat('s', 10000), 'states', json_build_object(repeat('s', 10000), '{}'::json)))$$, '22023'),
('name of 10,000 bytes: new transition', $$SELECT ef_import_workflow('bad', json_build_object('name', 'w', 'initialState', 's', 'states', json_build_object('s', json_build_object('transitions', json_build_array(json_build_object('name', repeat('t', 10000), 'next', 's', 'manual', true))))))$$, '22023'),
('name of 10,000 bytes: new process', $$SELECT ef_import_workflow('bad', json_build_object('name', 'w', 'initialState', 's', 'states', json_build_object('s', json_build_object('transitions', json_build_array(json_build_object('name', 't', 'next', 's', 'manual', true, 'processors', json_build_array(json_build_object('name', repeat('p', 10000)))))))))$$, '22023'),
('name of 10,000 bytes: transition', $$SELECT ef_transition(:id, repeat('t', 10000))$$, 'WF001'),
('name of 10,000 bytes: target state', $$UPDATE ef.bad SET state = repeat('s', 10000) WHERE id = :id$$, 'WF001'),
('name of 10,000 bytes: key', $$SELECT ef_create('bad', '{}', idempotency_key => repeat('k', 10000))$$, '22023'),
('name of 10,000 bytes: key of an update', $$SELECT ef_update(:id, '{}', idempotency_key => repeat('k', 10000))$$, '22023'),
('no key', $$SELECT ef_create('bad', '{}', idempotency_key => '')$$, '22023'),
('name of 10,000 bytes: actor', $$SELECT set_config('entityflow.actor', repeat('a', 10000), true)$$, '22023'),
('name of 10,000 bytes: correlation id', $$SELECT set_config('entityflow.correlation_id', repeat('c', 10000), true)$$, '22023'),
('name of 256 bytes: actor', $$SELECT set_config('entityflow.actor', repeat('a', 256), true), ef_patch(:id, '{}')$$, 'ok'),
('name of 10,000 bytes: status', $$SELECT ef_tasks(repeat('s', 10000))$$, '22023'),
('name of 10,000 bytes: mode', $$SELECT ef_import_workflow('bad', '[]', repeat('m', 10000))$$, '22023'),
('name of 10,000 bytes: schema mode', $$SELECT ef_create_model('m', schema_mode => repeat('m', 10000))$$, '22023'),
('name of 10,000 bytes: option', $$SELECT ef_create_model('m', options => jsonb_build_object(repeat('o', 10000), 1))$$, '22023'),
('name of 10,000 bytes: role of a criterion', $$SELECT ef_import_workflow('bad', json_build_object('name', 'w', 'initialState', 's', 'criterion', json_build_object('type', 'actor', 'role', repeat('r', 10000)), 'states', '{"s": {}}'::json))$$, '22023'),
('path of 10,000 bytes', $$SELECT ef_import_workflow('bad', json_build_object('name', 'w', 'initialState', 's', 'criterion', json_build_object('type', 'simple', 'jsonPath', repeat('p', 10000), 'operatorType', 'IS_NULL'), 'states', '{"s": {}}'::json))$$, '54000'),
('pattern of 10,000 bytes', $$SELECT ef_import_workflow('bad', json_build_object('name', 'w', 'initialState', 's', 'criterion', json_build_object('type', 'simple', 'jsonPath', 'a', 'operatorType', 'MATCHES_PATTERN', 'value', repeat('p', 10000)), 'states', '{"s": {}}'::json))$$, '54000'),
('reason of 10,000 bytes', $$SELECT ef_reject(repeat('r', 10000))$$, '54000'),
-- numbers and times that cannot be
('if_rev 0', $$SELECT ef_update(:id, '{}', if_rev => 0)$$, '22023'),
('if_rev -1', $$SELECT ef_transition(:id, 'go', if_rev => -1)$$, '22023'),
('if_rev -1: delete', $$SELECT ef_delete(:id, -1)$$, '22023'),
('if_rev of another revision', $$SELECT ef_patch(:id, '{}', if_rev => 2)$$, 'WF011'),
('if_rev of the last revision there could be', $$SELECT ef_delete(:id, 2147483647)$$, 'WF011'),
('as of infinity', $$SELECT 1 / count(*) FROM ef_get(:id, 'infinity')$$, 'ok'),
('as of -infinity', $$SELECT 1 / count(*) FROM ef_get(:id, '-infinity')$$, '22012'),
('all as of infinity', $$SELECT 1 / count(*) FROM ef_as_of('bad', 'infinity')$$, 'ok'),
('all as of -infinity', $$SELECT 1 / count(*) FROM ef_as_of('bad', '-infinity')$$, '22012'),
('count as of -infinity', $$SELECT 1 / count(*) FROM ef_count('bad', '-infinity')$$, '22012'),
('as of, and a revision', $$SELECT ef_get(:id, 'infinity', 1)$$, '22023'),
('max_tasks 0', $$CALL ef_drain(0)$$, 'ok'),
('max_tasks -1', $$CALL ef_drain(-1)$$, '22023'),
('unknown status', $$SELECT ef_tasks('done')$$, '22023'),
('history from behind', $$SELECT 1 / count(*) FROM ef_history(:id, 9, 1)$$, '22012'),
('history of negative revisions', $$SELECT 1 / count(*) FROM ef_history(:id, -5, 5)$$, 'ok'),
-- keys of calls
('key with other arguments', $$SELECT ef_create('bad', '{}', idempotency_key => 'first')$$, 'WF005'),
('key with the same arguments', format($$SELECT ef_create('bad', '{"n": 1}', id => %L, idempotency_key => 'first')$$, :'id'), 'ok'),
-- criteria
('criterion on a missing path', $$SELECT ef_transition(:id, 'rich')$$, 'WF002'),
('criterion on a path of another kind', $$SELECT ef_transition(:id, 'rich', '{"a": 1}')$$, 'WF002'),
('criterion on null', $$SELECT ef_transition(:id, 'rich', '{"a": {"b": [{"c": null}]}}')$$, 'WF002'),
-- modes, options, settings
('unknown import mode', $$SELECT ef_import_workflow('bad', '[]', 'APPEND')$$, '22023'),
('unknown schema mode', $$SELECT ef_create_model('m', schema_mode => 'open')$$, '22023'),
('unknown option', $$SELECT ef_create_model('m', options => '{"colour": 1}')$$, '22023'),
('options that are no object', $$SELECT ef_create_model('m', options => '[]')$$, '22023'),
('option of another kind', $$SELECT ef_create_model('m', options => '{"cascade": 1}')$$, '22023'),
('unknown cascade', $$SET LOCAL entityflow.cascade = 'later'$$, '22023'),
('unknown setting', $$SET LOCAL entityflow.nosuch = 1$$, '42602'),
('null among depends_on', $$SELECT ef_create_model('m', depends_on => ARRAY['a', NULL])$$, '22004'),
('depends_on in two dimensions', $$SELECT ef_create_model('m', depends_on => ARRAY[['a'], ['b']])$$, '22023'),
-- the view
('view: no document', $$INSERT INTO ef.bad DEFAULT VALUES$$, '22004'),
('view: a state of one''s own', $$INSERT INTO ef.bad (state, data) VALUES ('t', '{}')$$, '0A000'),
('view: a revision of one''s own', $$UPDATE ef.bad SET rev = 9 WHERE id = :id$$, '0A000'),
('view: an id of one''s own', $$UPDATE ef.bad SET id = :nobody WHERE id = :id$$, '0A000'),
('view: document null', $$UPDATE ef.bad SET data = NULL WHERE id = :id$$, '22004'),
('view: state null', $$UPDATE ef.bad SET state = NULL WHERE id = :id$$, '0A000'),
('view: a document that is none', $$UPDATE ef.bad SET data = '[]' WHERE id = :id$$, '22023'),
-- outside of where it belongs
('rejection outside of a process', $$SELECT ef_reject('no')$$, 'WF003');

CREATE FUNCTION deep_text(n int) RETURNS text LANGUAGE sql AS $$ SELECT repeat('{"a":', n - 1) || '{}' || repeat('}', n - 1) $$;
CREATE TABLE many AS SELECT jsonb_object_agg('k' || i, 1) AS keys FROM generate_series(1, 1000001) i;
CREATE TABLE fewer AS SELECT keys - 'k1' AS keys FROM many;
CREATE TABLE half AS SELECT jsonb_object_agg('k' || i, 1) AS keys FROM generate_series(1, 500000) i;

UPDATE bad_input SET statement = replace(replace(replace(statement, ':id', quote_literal(:'id')),
	':gone', quote_literal(:'gone')), ':nobody', quote_literal('00000000-0000-0000-0000-0000000000ff'));

SELECT plan((SELECT count(*)::int FROM bad_input) + 4);
SELECT is(tried(statement), code, input) FROM bad_input ORDER BY no;
SELECT is((SELECT data ->> 'n' FROM ef_get(:'canary')), (SELECT count(*)::text FROM bad_input), 'each row was followed by a write');
SELECT is((SELECT string_agg(input, '; ' ORDER BY no) FROM bad_input
			WHERE code ~ '^(WF|P0002|42704|22004|54000|23505|22023)' AND statement !~ 'FROM many|FROM half|67108864' AND lacks_detail(statement)),
	NULL, 'every error has a DETAIL');
-- the same again, ended by the end of the transaction instead of an exception block
SELECT contents() AS before \gset
\set ON_ERROR_STOP off
\set VERBOSITY sqlstate
\o /dev/null
SELECT 'BEGIN', statement, 'COMMIT' FROM bad_input
 WHERE code <> 'ok' AND statement !~ 'FROM many|FROM half|67108864' ORDER BY no \gexec
\o
\set VERBOSITY default
\set ON_ERROR_STOP on
SELECT is(contents(), :'before', 'nothing is half-written after failed transactions either');
SELECT is((SELECT count(*) FROM ef_verify()), 0::bigint, 'storage is sound');
SELECT * FROM finish();
