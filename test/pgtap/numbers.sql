-- Numbers keep their digits: through writes, reads, patches, histories, differences, processes and views.
-- rule 1.1: numbers of up to 131,072 digits are data
-- rule 5.3
\connect - postgres
SET client_min_messages = warning;
SELECT ef_create_process('numbers_untouched', E'def numbers_untouched(meta, data):\n    data["ran"] = True\n');
SELECT ef_create_process('numbers_read', E'def numbers_read(meta, data):\n    data["copy"] = data["n"]\n    data["list"] = [data["n"], [data["n"]]]\n');
\connect - ef_tester
SET client_min_messages = warning;
SELECT ef_create_model('numbered');
CREATE FUNCTION numbers_sql(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE sql AS $$ SELECT data || '{"sql": 1}' $$;
SELECT FROM ef_import_workflow('numbered', '{"name": "w", "initialState": "s", "states": {"s": {"transitions": [
	{"name": "untouched", "next": "s", "manual": true, "processors": [{"name": "numbers_untouched"}, {"name": "numbers_sql"}]},
	{"name": "read", "next": "s", "manual": true, "processors": [{"name": "numbers_read"}]}]}}}');
CREATE TABLE number (no int GENERATED ALWAYS AS IDENTITY, what text, digits text NOT NULL);
INSERT INTO number (what, digits) VALUES
('10,000 digits', repeat('7', 10000)),
('10,000 digits, below zero', '-' || repeat('1234567890', 1000)),
('131,072 digits', '9' || repeat('0', 131070) || '1'),
('16,383 digits after the point', '0.' || repeat('0', 16382) || '1'),
('10,000 digits before and after the point', repeat('98765', 2000) || '.' || repeat('43210', 2000) || '1'),
('4,300 digits', repeat('3', 4300)),
('4,301 digits', repeat('3', 4301)),
('trailing zeros', '1.500000000000000000000000000'),
('more digits than a double has', '0.1000000000000000055511151231257827021181583404541015625'),
('2^63', '9223372036854775808'),
('2^53 + 1', '9007199254740993'),
('a zero with a point', '0.0'),
('one with a point', '1.0'),
('one', '1');

-- All that reads say about it.
CREATE FUNCTION kept(digits text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	me uuid := ef_create('numbered', format('{"n": %s}', digits)::jsonb);
	patch jsonb := format('{"m": %s}', digits);
	operation jsonb := format('[{"op": "test", "path": "/n", "value": %s}, {"op": "add", "path": "/o", "value": {"p": %s}}]', digits, digits);
BEGIN
	PERFORM ef_patch(me, patch);
	PERFORM ef_patch(me, operation);
	PERFORM ef_transition(me, 'untouched');
	PERFORM ef_transition(me, 'read');
	RETURN concat_ws(', ',
		(SELECT 'get' FROM ef_get(me) g WHERE g.data ->> 'n' IS DISTINCT FROM digits),
		(SELECT 'merge patch' FROM ef_get(me) g WHERE g.data ->> 'm' IS DISTINCT FROM digits),
		(SELECT 'JSON patch' FROM ef_get(me) g WHERE g.data #>> '{o,p}' IS DISTINCT FROM digits),
		(SELECT 'copied by Python' FROM ef_get(me) g WHERE (g.data ->> 'copy', g.data #>> '{list,0}', g.data #>> '{list,1,0}') IS DISTINCT FROM (digits, digits, digits)),
		(SELECT 'processes' FROM ef_get(me) g WHERE NOT g.data @> '{"ran": true, "sql": 1}'),
		(SELECT 'revision 1' FROM ef_get(me, rev => 1) g WHERE g.data ->> 'n' IS DISTINCT FROM digits),
		(SELECT 'history' FROM ef_history(me) h WHERE h.data ->> 'n' IS DISTINCT FROM digits LIMIT 1),
		(SELECT 'as of' FROM ef_as_of('numbered', 'infinity') a WHERE a.id = me AND a.data ->> 'n' IS DISTINCT FROM digits),
		(SELECT 'view' FROM ef.numbered v WHERE v.id = me AND v.data ->> 'n' IS DISTINCT FROM digits),
		(SELECT 'difference' WHERE ef_diff(me, 1, 2) #>> '{0,value}' IS DISTINCT FROM digits),
		(SELECT 'storage' WHERE EXISTS (SELECT FROM ef_verify())));
END $$;
SELECT plan((SELECT count(*)::int FROM number));
SELECT is(kept(digits), '', what) FROM number ORDER BY no;
SELECT * FROM finish();
