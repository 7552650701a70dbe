-- What a process does to its own entity, and to those around it.
-- rule 3.1: new data is applied before the criterion is looked at
-- rule 3.4: processes in order, each with what the one before left
-- rule 3.10: the working copy: one revision, undone with its savepoint, read by ef_get
SET client_min_messages = warning;
SELECT ef_create_model('copied');
SELECT ef_create_model('other');
CREATE TABLE step (name text PRIMARY KEY, body text NOT NULL, expected jsonb NOT NULL);
INSERT INTO step (name, body, expected) VALUES
('patches', $$PERFORM ef_patch(me, '{"a": 1}'); RETURN NULL$$, '{"n": 1, "a": 1}'),
('patches and returns', $$PERFORM ef_patch(me, '{"a": 1}'); RETURN data || '{"b": 2}'$$, '{"n": 1, "b": 2}'),
('updates', $$PERFORM ef_update(me, '{"u": 1}'); PERFORM ef_patch(me, '[{"op": "add", "path": "/v", "value": 2}]'); RETURN NULL$$, '{"u": 1, "v": 2}'),
('reads', $$PERFORM ef_patch(me, '{"a": 1}'); SELECT g.data || jsonb_build_object('rev', g.rev, 'state', g.state) INTO data FROM ef_get(me) g; RETURN data$$, '{"n": 1, "a": 1, "rev": 1, "state": "s"}'),
('reads the log', $$PERFORM ef_patch(me, '{"a": 1}'); RETURN (SELECT h.data || jsonb_build_object('rev', max(h.rev) OVER ()) FROM ef_history(me) h LIMIT 1)$$, '{"n": 1, "rev": 1}'),
('by the view', $$UPDATE ef.copied c SET data = c.data || '{"view": 1}' WHERE c.id = me; RETURN NULL$$, '{"n": 1, "view": 1}'),
('undoes one', $$PERFORM ef_patch(me, '{"kept": 1}'); BEGIN PERFORM ef_patch(me, '{"lost": 1}'); PERFORM 1 / 0; EXCEPTION WHEN division_by_zero THEN NULL; END; RETURN NULL$$, '{"n": 1, "kept": 1}'),
('undoes two', $$BEGIN PERFORM ef_patch(me, '{"a": 1}'); BEGIN PERFORM ef_patch(me, '{"b": 1}'); EXCEPTION WHEN division_by_zero THEN NULL; END; PERFORM 1 / 0; EXCEPTION WHEN division_by_zero THEN NULL; END; RETURN NULL$$, '{"n": 1}'),
('keeps the inner', $$BEGIN BEGIN PERFORM ef_patch(me, '{"b": 1}'); EXCEPTION WHEN division_by_zero THEN NULL; END; PERFORM ef_patch(me, '{"c": 1}'); EXCEPTION WHEN division_by_zero THEN NULL; END; RETURN NULL$$, '{"n": 1, "b": 1, "c": 1}'),
('undoes, writes, undoes', $$FOR i IN 1..5 LOOP BEGIN PERFORM ef_patch(me, jsonb_build_object('i' || i, i)); IF i % 2 = 0 THEN PERFORM 1 / 0; END IF; EXCEPTION WHEN division_by_zero THEN NULL; END; END LOOP; RETURN NULL$$, '{"n": 1, "i1": 1, "i3": 3, "i5": 5}'),
('is refused and goes on', $$PERFORM ef_patch(me, '{"a": 1}'); BEGIN PERFORM ef_patch(me, '{"b": 1}'); PERFORM ef_transition(me, 'patches'); EXCEPTION WHEN object_in_use THEN NULL; END; RETURN NULL$$, '{"n": 1, "a": 1}'),
('is wrong and goes on', $$PERFORM ef_patch(me, '{"a": 1}'); BEGIN PERFORM ef_patch(me, '[{"op": "remove", "path": "/x"}]'); EXCEPTION WHEN invalid_parameter_value THEN NULL; END; RETURN NULL$$, '{"n": 1, "a": 1}'),
('fails in another', $$PERFORM ef_patch(me, '{"a": 1}'); BEGIN PERFORM ef_create('other', '{"n": 1}', transition => 'fail'); EXCEPTION WHEN division_by_zero THEN NULL; END; PERFORM ef_patch(me, '{"b": 1}'); RETURN NULL$$, '{"n": 1, "a": 1, "b": 1}'),
('fires another', $$PERFORM ef_create('other', jsonb_build_object('up', me), transition => 'look'); PERFORM ef_patch(me, '{"b": 1}'); RETURN NULL$$, '{"n": 1, "b": 1}'),
('another writes it', $$BEGIN PERFORM ef_create('other', jsonb_build_object('up', me), transition => 'write'); EXCEPTION WHEN object_in_use THEN PERFORM ef_patch(me, '{"refused": 1}'); END; RETURN NULL$$, '{"n": 1, "refused": 1}');
SELECT format('CREATE FUNCTION %I(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE plpgsql AS %L', 'copy_' || replace(replace(name, ' ', '_'), ',', ''), 'DECLARE me uuid := meta ->> ''entity_id''; BEGIN ' || body || '; END')
  FROM step \gexec
CREATE FUNCTION other_fail(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE plpgsql AS
	$$ BEGIN PERFORM ef_patch((meta ->> 'entity_id')::uuid, '{"lost": 1}'); PERFORM 1 / 0; RETURN NULL; END $$;
CREATE FUNCTION other_look(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE sql AS
	$$ SELECT data || jsonb_build_object('looked at', (SELECT g.data FROM ef_get((data ->> 'up')::uuid) g)) $$;
CREATE FUNCTION other_write(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE plpgsql AS
	$$ BEGIN PERFORM ef_patch((data ->> 'up')::uuid, '{"from below": 1}'); RETURN NULL; END $$;
CREATE FUNCTION copy_first(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE sql AS $$ SELECT data || jsonb_build_object('first', data -> 'n') $$;
CREATE FUNCTION copy_second(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE sql AS $$ SELECT (data - 'n') || jsonb_build_object('second', data -> 'first') $$;
CREATE FUNCTION copy_is_five(meta jsonb, data jsonb) RETURNS boolean LANGUAGE sql AS
	$$ SELECT data -> 'n' = '5' AND (SELECT g.data -> 'n' = '5' FROM ef_get((meta ->> 'entity_id')::uuid) g) $$;
SELECT FROM ef_import_workflow('copied', (SELECT jsonb_build_object('name', 'w', 'initialState', 's', 'states', jsonb_build_object('s', jsonb_build_object('transitions',
	jsonb_agg(jsonb_build_object('name', name, 'next', 's', 'manual', true, 'processors', jsonb_build_array(jsonb_build_object('name', 'copy_' || replace(replace(name, ' ', '_'), ',', '')))))
	|| '[{"name": "in order", "next": "s", "manual": true, "processors": [{"name": "copy_first"}, {"name": "copy_patches"}, {"name": "copy_second"}]},
		{"name": "five", "next": "s", "manual": true, "criterion": {"type": "function", "function": {"name": "copy_is_five"}}}]'::jsonb)))::json FROM step));
SELECT FROM ef_import_workflow('other', '{"name": "w", "initialState": "s", "states": {"s": {"transitions": [
	{"name": "fail", "next": "s", "manual": true, "processors": [{"name": "other_fail"}]},
	{"name": "look", "next": "s", "manual": true, "processors": [{"name": "other_look"}]},
	{"name": "write", "next": "s", "manual": true, "processors": [{"name": "other_write"}]}]}}}');

-- The document after a step, and what is wrong with its revision.
CREATE FUNCTION after(name text) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
	me uuid := ef_create('copied', '{"n": 1}');
	result jsonb;
BEGIN
	PERFORM ef_transition(me, name);
	SELECT g.data INTO result FROM ef_get(me) g;
	IF (SELECT count(*) FROM ef_history(me)) <> 2 THEN
		result := result || jsonb_build_object('revisions', (SELECT count(*) FROM ef_history(me)));
	END IF;
	RETURN result;
END $$;
SELECT no_plan();
SELECT is(after(name), expected, name) FROM step ORDER BY name;
SELECT is((SELECT string_agg(data::text, ' ') FROM ef.other WHERE data ? 'lost' OR data ? 'from below'), NULL, 'what was undone elsewhere is not there');
SELECT is((SELECT data -> 'looked at' FROM ef.other WHERE data ? 'looked at'), '{"n": 1}'::jsonb, 'one further down reads the working copy');
SELECT is(after('in order'), '{"a": 1, "first": 1, "second": 1}'::jsonb, 'processes in order');
SELECT ef_create('copied', '{"n": 1}', id => '00000000-0000-0000-0000-000000000c0b');
SELECT throws_ok($$SELECT ef_transition('00000000-0000-0000-0000-000000000c0b', 'five')$$, 'WF002', NULL, 'a criterion sees the document');
SELECT lives_ok($$SELECT ef_transition('00000000-0000-0000-0000-000000000c0b', 'five', patch => '{"n": 5}')$$, 'with the data that came with the call, also when it reads it');
SELECT is((SELECT count(*) FROM ef_verify()), 0::bigint, 'storage is sound');
SELECT * FROM finish();
