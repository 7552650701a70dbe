-- What becomes of what a process in Python does and returns.
\connect - postgres
SET client_min_messages = warning;
SELECT ef_create_process('in_place', $$
def in_place(meta, data):
    data["n"] += 1
    data["items"][0]["qty"] = 5
    del data["old"]
$$);
SELECT ef_create_process('returns_data', $$
def returns_data(meta, data):
    data["a"] = 1
    return data
$$);
SELECT ef_create_process('returns_other', $$
def returns_other(meta, data):
    data["in_place"] = True
    return {"b": {"new": 1}, "c": None}
$$);
SELECT ef_create_process('returns_value', $$
def returns_value(meta, data):
    data["a"] = 1
    return "paid"
$$);
SELECT ef_create_process('nothing', 'def nothing(): pass');
SELECT ef_create_process('only_data', $$
def only_data(data):
    data["seen"] = sorted(data)
$$);
SELECT ef_create_process('no_arguments', $$
def no_arguments():
    return {"called": True}
$$);
SELECT ef_create_process('any_arguments', $$
def any_arguments(*arguments, **more):
    return {"arguments": len(arguments)}
$$);
SELECT ef_create_process('knows', $$
def knows(meta, data):
    data["meta"] = {name: meta[name] for name in ("model", "state", "next_state", "transition", "rev", "config")}
$$);
SELECT ef_create_process('sets_meta', $$
def sets_meta(meta, data):
    meta["config"]["x"] = 1
$$);
SELECT ef_create_process('counts', $$
calls = 0
seen = []
def helper(n):
    global calls
    calls += n
    return calls
def counts(meta, data):
    seen.append(1)
    data["calls"] = helper(1)
    data["seen"] = len(seen)
$$);
SELECT ef_create_process('types', $$
import datetime, decimal, enum, uuid
class Color(str, enum.Enum):
    RED = "red"
def types(meta, data):
    data["list"] = [1, (2, 3), None, True, False, "x"]
    data["date"] = datetime.date(2024, 2, 29)
    data["at"] = datetime.datetime(2024, 2, 29, 12, 30, tzinfo=datetime.timezone.utc)
    data["decimal"] = decimal.Decimal("1.10")
    data["uuid"] = uuid.UUID("00000000-0000-0000-0000-000000000001")
    data["enum"] = Color.RED
    data["text"] = 'quote " backslash \\ tab \t line \n ä 日本 \x1f'
$$);
SELECT ef_create_process('queries', $$
def queries(meta, data):
    data["answer"] = plpy.execute("SELECT 42 AS answer")[0]["answer"]
    plan = plpy.prepare("SELECT ef_create('py', $1) AS id", ["jsonb"])
    data["made"] = plpy.execute(plan, ['{"child": true}'])[0]["id"] is not None
$$);
SELECT ef_create_process('Quotes', E'def quotes(meta, data):\n    data["t"] = \'\'\'a\n\tb\\\\\'\'\' + """c\n  d"""\n    data["end"] = "\'\'"');
SELECT ef_create_process('is_large', 'def is_large(meta, data): return data.get("n", 0) > 10', 'criterion');
SELECT ef_create_process('has_items', 'def has_items(data): return data.get("items")', 'criterion');
SELECT ef_create_process('changes', $$
def changes(meta, data):
    data["changed"] = True
    return True
$$, 'criterion');
\connect - ef_tester
SET client_min_messages = warning;
SELECT ef_create_model('py');

-- Fires a transition with a process of that name (or criterion, when it says so); the document, or the error.
CREATE FUNCTION fire(name text, data jsonb DEFAULT '{}', criterion boolean DEFAULT false) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	id uuid;
BEGIN
	PERFORM ef_import_workflow('py', json_build_object('name', 'w', 'initialState', 'S', 'states',
		json_build_object('S', json_build_object('transitions', json_build_array(CASE WHEN criterion THEN
			json_build_object('name', 'go', 'next', 'S', 'manual', true,
				'criterion', json_build_object('type', 'function', 'function', json_build_object('name', name)))
		ELSE json_build_object('name', 'go', 'next', 'S', 'manual', true,
			'processors', json_build_array(json_build_object('name', name, 'config', json_build_object('k', 'v')))) END)))));
	id := ef_create('py', data);
	PERFORM ef_transition(id, 'go');
	RETURN (SELECT g.data::text FROM ef_get(id) AS g);
EXCEPTION WHEN OTHERS THEN
	RETURN SQLSTATE || ' ' || SQLERRM;
END $$;

SELECT plan(25);
-- rule 5.3: what was done in place is saved
SELECT is(fire('in_place', '{"n": 1, "old": 0, "items": [{"qty": 1}, {"qty": 2}]}'), '{"n": 2, "items": [{"qty": 5}, {"qty": 2}]}', 'in place');
SELECT is(fire('returns_data', '{"z": 1}'), '{"a": 1, "z": 1}', 'data returned is what was changed');
SELECT is(fire('returns_other', '{"b": {"old": 1}, "d": 1}'), '{"b": {"new": 1}, "c": null, "d": 1, "in_place": true}', 'a different dict is merged at the top');
SELECT is(fire('returns_value'), '{"a": 1}', 'any other value is only logged');
SELECT is(fire('nothing', '{"a": 1.00}'), '{"a": 1.00}', 'a process may do nothing');
SELECT is(fire('only_data', '{"a": 1}'), '{"a": 1, "seen": ["a"]}', 'one argument is the document');
SELECT is(fire('no_arguments'), '{"called": true}', 'no arguments');
SELECT is(fire('any_arguments'), '{"arguments": 2}', 'any arguments');
-- rule 5.2
SELECT is(fire('knows'), '{"meta": {"rev": 1, "model": "py", "state": "S", "config": {"k": "v"}, "next_state": "S", "transition": "go"}}', 'meta');
SELECT is(fire('sets_meta'), '{}', 'changes of meta are not kept');
SELECT is(fire('counts'), '{"seen": 1, "calls": 1}', 'nothing is kept between calls: first');
SELECT is(fire('counts'), '{"seen": 1, "calls": 1}', 'nothing is kept between calls: second');
SELECT is(fire('types')::jsonb, $${"list": [1, [2, 3], null, true, false, "x"], "date": "2024-02-29", "at": "2024-02-29T12:30:00+00:00",
	"decimal": 1.10, "uuid": "00000000-0000-0000-0000-000000000001", "enum": "red",
	"text": "quote \" backslash \\ tab \t line \n ä 日本 \u001f"}$$::jsonb, 'types');
SELECT is(fire('types')::jsonb ->> 'decimal', '1.10', 'a Decimal keeps its digits');
-- rule 5.5: other entities through the same functions
SELECT is(fire('queries'), '{"made": true, "answer": 42}', 'SQL, and other entities');
SELECT is((SELECT count(*) FROM ef."py" WHERE data ? 'child'), 1::bigint, 'the other entity is there');
SELECT is(fire('quotes')::jsonb, jsonb_build_object('t', E'a\n\tb\\c\n  d', 'end', ''''''), 'a source with all kinds of quotes');
-- criteria: the truth of what comes back
SELECT is(fire('is_large', '{"n": 11}', true), '{"n": 11}', 'criterion true');
SELECT alike(fire('is_large', '{"n": 10}', true), 'WF002%', 'criterion false');
SELECT is(fire('has_items', '{"items": [1]}', true), '{"items": [1]}', 'truth of a list');
SELECT alike(fire('has_items', '{"items": []}', true), 'WF002%', 'an empty list is false');
SELECT alike(fire('has_items', '{}', true), 'WF002%', 'None is false');
SELECT is(fire('changes', '{}', true), '{}', 'a criterion changes nothing');
-- many calls do not pile up memory or state
SELECT lives_ok($$SELECT fire('nothing') FROM generate_series(1, 200)$$, '200 calls');
SELECT is((SELECT count(*) FROM ef_verify()), 0::bigint, 'storage is sound');
SELECT * FROM finish();
