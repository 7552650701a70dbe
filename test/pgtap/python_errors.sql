-- Errors of processes in Python: message, SQLSTATE, DETAIL and HINT.
\connect - postgres
SET client_min_messages = warning;
SELECT ef_create_process('raises', $$
def check(order):
    if not order["items"]:
        raise ValueError("no items")

def raises(meta, data):
    check(data)
$$);
SELECT ef_create_process('chained', $$
def chained(data):
    try:
        data["missing"]
    except KeyError as error:
        raise RuntimeError("cannot price") from error
$$);
SELECT ef_create_process('custom', $$
class OutOfStock(Exception):
    pass
def custom():
    raise OutOfStock("sku-1")
$$);
SELECT ef_create_process('divides', 'def divides(): plpy.execute("SELECT 1/0")');
SELECT ef_create_process('refused', $$
def refused(meta, data):
    plpy.execute("SELECT ef_transition('%s', 'nowhere')" % data["other"])
$$);
SELECT ef_create_process('rejects', 'def rejects(): reject("the warehouse is closed")');
SELECT ef_create_process('rejects_in_sql', $$def rejects_in_sql(): plpy.execute("SELECT ef_reject('so says SQL')")$$);
SELECT ef_create_process('plpy_error', $$def plpy_error(): plpy.error("mine", sqlstate="P0042", detail="a detail", hint="a hint")$$);
SELECT ef_create_process('exits', $$
import sys
def exits(): sys.exit(3)
$$);
SELECT ef_create_process('odd_text', 'def odd_text(): raise ValueError("half \ud800 pair")');
SELECT ef_create_process('no_text', $$
class Odd(Exception):
    def __str__(self):
        raise TypeError
def no_text(): raise Odd
$$);
SELECT ef_create_process('surrogate', $$def surrogate(data): data["a"] = [{"b": "\ud800"}]$$);
SELECT ef_create_process('zero_byte', $$def zero_byte(data): data["a"] = "\x00"$$);
SELECT ef_create_process('bad_key', $$def bad_key(data): data["a"] = {1: 2}$$);
SELECT ef_create_process('cycle', $$def cycle(data): data["a"] = data$$);
SELECT ef_create_process('imports', $$
import no_such_module_anywhere
def imports(): pass
$$);
SELECT ef_create_process('catches', $$
def catches(data):
    try:
        plpy.execute("SELECT 1/0")
    except plpy.SPIError as error:
        data["caught"] = error.sqlstate
    try:
        with plpy.subtransaction():
            plpy.execute("SELECT ef_create('py', '{}')")
            raise ValueError
    except ValueError:
        data["undone"] = True
$$);
SELECT ef_create_process('outer', $$
def outer(data):
    plpy.execute("SELECT ef_transition('%s', 'go')" % data["other"])
$$);
\connect - ef_tester
SET client_min_messages = warning;
SELECT ef_create_model('py');
SELECT ef_create_model('inner');
SELECT workflow FROM ef_import_workflow('inner', '{"name":"w","initialState":"S","states":{"S":{"transitions":[
	{"name":"go","next":"S","manual":true,"processors":[{"name":"rejects"}]}]}}}');
SELECT ef_create('inner', '{}') AS other \gset
CREATE FUNCTION fire(name text, data jsonb DEFAULT '{}') RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	id uuid;
	more text;
	hint text;
BEGIN
	PERFORM ef_import_workflow('py', json_build_object('name', 'w', 'initialState', 'S', 'states',
		json_build_object('S', json_build_object('transitions', json_build_array(
			json_build_object('name', 'go', 'next', 'S', 'manual', true, 'processors', json_build_array(json_build_object('name', name))))))));
	id := ef_create('py', data);
	PERFORM ef_transition(id, 'go');
	RETURN (SELECT g.data::text FROM ef_get(id) AS g);
EXCEPTION WHEN OTHERS THEN
	GET STACKED DIAGNOSTICS more = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
	RETURN concat_ws(E'\n', SQLSTATE || ' ' || SQLERRM, nullif(more, ''), nullif(hint, ''));
END $$;

SELECT plan(21);
-- rule 5.7: raise is failure, with the traceback in the user's own lines
SELECT is(fire('raises', '{"items": []}'), $$38000 ValueError: no items
Traceback (most recent call last):
  File "<process raises>", line 7, in raises
    check(data)
  File "<process raises>", line 4, in check
    raise ValueError("no items")
ValueError: no items$$, 'an exception');
SELECT is(fire('raises', '{"items": [1]}'), '{"items": [1]}', 'and none');
SELECT is(fire('chained'), $$38000 RuntimeError: cannot price
Traceback (most recent call last):
  File "<process chained>", line 4, in chained
    data["missing"]
KeyError: 'missing'

The above exception was the direct cause of the following exception:

Traceback (most recent call last):
  File "<process chained>", line 6, in chained
    raise RuntimeError("cannot price") from error
RuntimeError: cannot price$$, 'an exception with its cause');
SELECT alike(fire('custom'), E'38000 OutOfStock: sku-1\nTraceback%', 'an exception of its own');
SELECT alike(fire('divides'), E'22012 division by zero\nTraceback%', 'an error of SQL keeps its SQLSTATE');
SELECT is(fire('refused', jsonb_build_object('other', :'other')), $$WF001 transition "nowhere" does not leave state "S"
Workflow "w" version 1 offers from state "S": "go".
See what is possible with ef_transitions().$$, 'an error of entityflow survives with DETAIL and HINT');
SELECT alike(fire('rejects'), E'WF003 the warehouse is closed\n%', 'reject()');
SELECT alike(fire('rejects_in_sql'), E'WF003 so says SQL\n%', 'ef_reject() in SQL');
SELECT alike(fire('outer', jsonb_build_object('other', :'other')), E'WF003 the warehouse is closed\n%', 'through two processes');
SELECT is(fire('plpy_error'), E'P0042 mine\na detail\na hint', 'plpy.error()');
SELECT alike(fire('exits'), E'38000 SystemExit: 3\n%', 'sys.exit() ends the process only');
SELECT alike(fire('odd_text'), E'38000 ValueError: half \\\\ud800 pair\n%', 'a text that is no Unicode');
SELECT alike(fire('no_text'), E'38000 Odd: (an exception without text)\n%', 'an exception without text');
SELECT is(fire('surrogate'), E'22023 the document cannot be saved\nAt $.a[0].b: half of a surrogate pair is no character.', 'half of a surrogate pair');
SELECT alike(fire('zero_byte'), '22P05%', 'a zero byte');
SELECT is(fire('bad_key'), E'22023 the document cannot be saved\nAt $.a: has a key that is no string: 1.', 'a key that is no string');
SELECT alike(fire('cycle'), E'54000 the document cannot be saved\nAt $.a.a.a%: is nested deeper than 200 levels.', 'a cycle');
SELECT alike(fire('imports'), E'38000 ModuleNotFoundError: No module named ''no_such_module_anywhere''\n%', 'an import that fails');
SELECT is(fire('catches'), '{"caught": "22012", "undone": true}', 'a process may catch errors of SQL');
SELECT is((SELECT count(*) FROM ef."py" WHERE data = '{}'), 0::bigint, 'nothing is left of what it undid');
SELECT is((SELECT count(*) FROM ef_verify()), 0::bigint, 'storage is sound');
SELECT * FROM finish();
