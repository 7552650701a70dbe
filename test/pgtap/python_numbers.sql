-- Numbers come back from Python digit for digit, or are refused by name.
\connect - postgres
SET client_min_messages = warning;
SELECT ef_create_process('touch', 'def touch(data): data["touched"] = True');
SELECT ef_create_process('compute', $$
import copy
def compute(meta, data):
    data["sum"] = data["a"] + data["b"]
    data["copy"] = copy.deepcopy(data["a"])
    data["same"] = [data["a"], data["a"]]
    data["type"] = isinstance(data["a"], float)
$$);
SELECT ef_create_process('kinds', $$
def kinds(data):
    data["kinds"] = [type(value).__mro__[-2].__name__ for value in data["values"]]
$$);
SELECT ef_create_process('big', $$
def big(data):
    data["power"] = 10 ** 5000
    data["float"] = 1e300
    data["small"] = 1e-7
$$);
SELECT ef_create_process('sets', $$
def sets(meta, data):
    data["deep"] = {"list": [1, {"here": eval(data["value"])}]}
$$);
\connect - ef_tester
SET client_min_messages = warning;
SELECT ef_create_model('py');
CREATE FUNCTION fire(name text, data jsonb DEFAULT '{}') RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
	id uuid;
	more text;
BEGIN
	PERFORM ef_import_workflow('py', json_build_object('name', 'w', 'initialState', 'S', 'states',
		json_build_object('S', json_build_object('transitions', json_build_array(
			json_build_object('name', 'go', 'next', 'S', 'manual', true, 'processors', json_build_array(json_build_object('name', name))))))));
	id := ef_create('py', data);
	PERFORM ef_transition(id, 'go');
	RETURN (SELECT g.data FROM ef_get(id) AS g);
EXCEPTION WHEN OTHERS THEN
	GET STACKED DIAGNOSTICS more = PG_EXCEPTION_DETAIL;
	RETURN to_jsonb(concat_ws(' ', SQLSTATE, SQLERRM, more));
END $$;

SELECT plan(25);
-- rule 5.3: a number that Python did not touch
SELECT is((fire('touch', ('{"n": ' || n || '}')::jsonb) -> 'n')::text, (n::jsonb)::text, 'untouched: ' || left(n, 40) || ' (' || length(n) || ' digits)')
FROM unnest(ARRAY['0', '-1', '1.50', '1.0', '0.10', '-0.0', '12345678901234567890.1234567890', '1e10', '1e-10', '0.1e-5',
	'9007199254740993', '9007199254740993.0', '1e400', '1e-400', repeat('7', 4300), '-' || repeat('7', 4300), repeat('7', 10000),
	repeat('7', 5000) || '.' || repeat('3', 5000)]) AS n;
SELECT is(fire('compute', '{"a": 1.50, "b": 2.25}'),
	'{"a": 1.50, "b": 2.25, "copy": 1.50, "same": [1.50, 1.50], "sum": 3.75, "type": true}', 'computing makes floats, copies keep their digits');
SELECT is(fire('compute', '{"a": 1.50, "b": 2.25}') ->> 'same', '[1.50, 1.50]', 'copies keep their digits');
SELECT is(fire('kinds', '{"values": [1, 1.5, "x", true, null]}') -> 'kinds', '["int", "float", "str", "int", "NoneType"]', 'kinds of values');
SELECT is(fire('big'), jsonb_build_object('power', ('1' || repeat('0', 5000))::numeric, 'float', 1e300::numeric, 'small', 0.0000001), 'numbers made by a process');
SELECT is(fire('sets', jsonb_build_object('value', v)) #>> '{}',
	'22023 the document cannot be saved At $.deep.list[1].here: ' || w || '.', v)
FROM (VALUES ('float("nan")', 'nan is no JSON number'), ('-float("inf")', '-inf is no JSON number'),
	('{1, 2}', 'a value of type set has no JSON')) AS t (v, w);
SELECT * FROM finish();
