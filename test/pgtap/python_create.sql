-- ef_create_process: names, kinds, and what is refused.
\connect - postgres
SET client_min_messages = warning;
CREATE FUNCTION made(name text, source text, kind text DEFAULT 'process') RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	more text;
	hint text;
BEGIN
	RETURN ef_create_process(name, source, kind);
EXCEPTION WHEN OTHERS THEN
	GET STACKED DIAGNOSTICS more = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
	RETURN concat_ws(E'\n', SQLSTATE || ' ' || SQLERRM, nullif(more, ''), nullif(hint, ''));
END $$;

SELECT plan(34);
-- rule 5.1: the name in any spelling
SELECT is(made('ProcessPayment', 'def ProcessPayment(meta, data): pass'), 'public.process_payment(meta jsonb, data jsonb) returns jsonb', 'CamelCase, defined so');
SELECT is(made('ProcessPayment', 'def process_payment(meta, data): pass'), 'public.process_payment(meta jsonb, data jsonb) returns jsonb', 'CamelCase, defined in snake_case; made again');
SELECT is(made('create-payment', 'def create_payment(data): pass'), 'public.create_payment(meta jsonb, data jsonb) returns jsonb', 'hyphens');
SELECT is(made('Create Payment Message', 'def create_payment_message(): pass'), 'public.create_payment_message(meta jsonb, data jsonb) returns jsonb', 'blanks');
SELECT is(made('HTTPCall', 'async def HTTPCall(): pass'), 'public.http_call(meta jsonb, data jsonb) returns jsonb', 'capitals, async');
SELECT is(made('is_valid', 'def is_valid(meta, data): return True', 'criterion'), 'public.is_valid(meta jsonb, data jsonb) returns boolean', 'criterion');
SELECT is(made('refund', 'def refund(meta, data): pass', 'compensation'), 'public.refund(meta jsonb, data jsonb) returns jsonb', 'compensation');
SELECT is(made('größe', 'def größe(): pass'), 'public."größe"(meta jsonb, data jsonb) returns jsonb', 'letters of all kinds');
SELECT is(made('two', E'def two(meta, data, more=None): pass\r\n\r\ndef other(): pass\r\n'), 'public.two(meta jsonb, data jsonb) returns jsonb', 'defaults, and line ends of Windows');
SELECT has_function('public', 'process_payment', ARRAY['jsonb', 'jsonb']);
SELECT made('documented', E'def documented():\n    """Checks the order.\n\n    More.\n    """\n');
SELECT is(obj_description('documented(jsonb, jsonb)'::regprocedure, 'pg_proc'), 'Checks the order.', 'the docstring is the comment');
SELECT is(obj_description('refund(jsonb, jsonb)'::regprocedure, 'pg_proc'), 'process "refund" of entityflow', 'else its name');
-- what is refused
SELECT is(made(NULL, 'x'), E'22004 argument "name" must not be null\nIt has no default.', 'name NULL');
SELECT alike(made('x', NULL), '22004 argument "source"%', 'source NULL');
SELECT alike(made('x', 'def x(): pass', NULL), '22004 argument "kind"%', 'kind NULL');
SELECT is(made('x', 'def x(): pass', 'proces'), E'22023 kind "proces" is unknown\nKinds are process, compensation, criterion.\nLeave it out to make a process.', 'kind unknown');
SELECT is(made('x', E' \n '), E'22023 the source is empty\nIt has to define the function of the process.\ndef x(meta, data): ...', 'empty');
SELECT is(made('process-order', E'def proces_order(): pass\nclass A: pass\ndef helper(): pass'), $$22023 the source does not define function "process_order"
It has to define process_order with the arguments (meta, data), (data) or ().
It defines proces_order, helper.$$, 'no such function');
SELECT alike(made('x', 'y = 1'), E'22023%It defines no function at its top level.', 'no function');
SELECT is(made('x', E'def x(meta, data):\n    data["a"] = \n'), E'42601 process "x" has a syntax error in line 2: invalid syntax\nThe line is: data["a"] =', 'syntax error');
SELECT alike(made('x', E'def x(meta, data):\n    if True\n        pass\n'), E'42601 process "x" has a syntax error in line 2%', 'syntax error of a block');
SELECT alike(made('x', E'def x():\n    return 1\n  y = 2\n'), E'42601 process "x" has a syntax error in line 3: unindent%', 'indentation');
SELECT alike(made('x', 'def x(' || repeat('(', 1000)), '42601%', 'too many parentheses');
SELECT alike(made('x', 'def x(): return ' || repeat('-', 100000) || '1'), '42601%', 'nested too deeply');
SELECT alike(made('x', 'def x(a, b, c): pass'), E'22023 function "x" takes too many arguments\n%', 'three arguments');
SELECT alike(made('x', 'def x(a, *, b): pass'), E'22023 function "x" takes too many arguments\n%', 'a required keyword');
SELECT alike(made('1st', 'def first(): pass'), E'22023 "1st" cannot be the name of a process\n%', 'no name');
SELECT alike(made('a.b', 'def x(): pass'), E'22023 "a.b" cannot be the name of a process\n%', 'a dot');
SELECT alike(made('x"; DROP TABLE y; --', 'def x(): pass'), '22023%', 'injection');
SELECT alike(made(repeat('x', 64), format('def %s(): pass', repeat('x', 64))), E'42622 the name %', 'too long');
SET entityflow.process_path = 'nowhere, public';
SELECT is(made('x', 'def x(): pass'), $$3F000 schema "nowhere" does not exist
It is the first one of entityflow.process_path ("nowhere, public"), where processes are made.
Create it, or set entityflow.process_path.$$, 'no schema');
RESET entityflow.process_path;
CREATE FUNCTION taken(meta jsonb, data jsonb) RETURNS text LANGUAGE sql AS 'SELECT ''x''';
SELECT alike(made('taken', 'def taken(): pass'), '42P13 cannot change return type%', 'the name is taken by another function');
SELECT hasnt_function('public', 'x', ARRAY['jsonb', 'jsonb']);
GRANT EXECUTE ON FUNCTION made TO PUBLIC;
SET ROLE ef_tester;
SELECT alike(made('x', 'def x(): pass'), E'42501 permission denied to create processes in Python\n%', 'not for everybody');
RESET ROLE;
SELECT * FROM finish();
