-- Expected cases: each row calls a function with one or two arguments and says what it gives, or the SQLSTATE.
\set VERBOSITY terse
CREATE TEMP TABLE cases (source text, function text, a text, b text, result text, error text);

-- RFC 7386, appendix A
INSERT INTO cases SELECT 'RFC 7386', 'merge', a, b, result, NULL FROM (VALUES
	('{"a":"b"}', '{"a":"c"}', '{"a":"c"}'),
	('{"a":"b"}', '{"b":"c"}', '{"a":"b","b":"c"}'),
	('{"a":"b"}', '{"a":null}', '{}'),
	('{"a":"b","b":"c"}', '{"a":null}', '{"b":"c"}'),
	('{"a":["b"]}', '{"a":"c"}', '{"a":"c"}'),
	('{"a":"c"}', '{"a":["b"]}', '{"a":["b"]}'),
	('{"a":{"b":"c"}}', '{"a":{"b":"d","c":null}}', '{"a":{"b":"d"}}'),
	('{"a":[{"b":"c"}]}', '{"a":[1]}', '{"a":[1]}'),
	('["a","b"]', '["c","d"]', '["c","d"]'),
	('{"a":"b"}', '["c"]', '["c"]'),
	('{"a":"foo"}', 'null', 'null'),
	('{"a":"foo"}', '"bar"', '"bar"'),
	('{"e":null}', '{"a":1}', '{"e":null,"a":1}'),
	('[1,2]', '{"a":"b","c":null}', '{"a":"b"}'),
	('{}', '{"a":{"bb":{"ccc":null}}}', '{"a":{"bb":{}}}'),
	-- section 3
	('{"title":"Goodbye!","author":{"givenName":"John","familyName":"Doe"},"tags":["example","sample"],"content":"This will be unchanged"}',
	 '{"title":"Hello!","phoneNumber":"+01-123-456-7890","author":{"familyName":null},"tags":["example"]}',
	 '{"title":"Hello!","author":{"givenName":"John"},"tags":["example"],"content":"This will be unchanged","phoneNumber":"+01-123-456-7890"}')
) AS v (a, b, result);

-- RFC 6902, appendix A
INSERT INTO cases SELECT 'RFC 6902 A.' || n, 'patch', a, b, result, error FROM (VALUES
	(1, '{"foo":"bar"}', '[{"op":"add","path":"/baz","value":"qux"}]', '{"baz":"qux","foo":"bar"}', NULL),
	(2, '{"foo":["bar","baz"]}', '[{"op":"add","path":"/foo/1","value":"qux"}]', '{"foo":["bar","qux","baz"]}', NULL),
	(3, '{"baz":"qux","foo":"bar"}', '[{"op":"remove","path":"/baz"}]', '{"foo":"bar"}', NULL),
	(4, '{"foo":["bar","qux","baz"]}', '[{"op":"remove","path":"/foo/1"}]', '{"foo":["bar","baz"]}', NULL),
	(5, '{"baz":"qux","foo":"bar"}', '[{"op":"replace","path":"/baz","value":"boo"}]', '{"baz":"boo","foo":"bar"}', NULL),
	(6, '{"foo":{"bar":"baz","waldo":"fred"},"qux":{"corge":"grault"}}',
		'[{"op":"move","from":"/foo/waldo","path":"/qux/thud"}]',
		'{"foo":{"bar":"baz"},"qux":{"corge":"grault","thud":"fred"}}', NULL),
	(7, '{"foo":["all","grass","cows","eat"]}', '[{"op":"move","from":"/foo/1","path":"/foo/3"}]',
		'{"foo":["all","cows","eat","grass"]}', NULL),
	(8, '{"baz":"qux","foo":["a",2,"c"]}',
		'[{"op":"test","path":"/baz","value":"qux"},{"op":"test","path":"/foo/1","value":2}]',
		'{"baz":"qux","foo":["a",2,"c"]}', NULL),
	(9, '{"baz":"qux"}', '[{"op":"test","path":"/baz","value":"bar"}]', NULL, '22023'),
	(10, '{"foo":"bar"}', '[{"op":"add","path":"/child","value":{"grandchild":{}}}]', '{"foo":"bar","child":{"grandchild":{}}}', NULL),
	(11, '{"foo":"bar"}', '[{"op":"add","path":"/baz","value":"qux","xyz":123}]', '{"foo":"bar","baz":"qux"}', NULL),
	(12, '{"foo":"bar"}', '[{"op":"add","path":"/baz/bat","value":"qux"}]', NULL, '22023'),
	(13, '{"foo":"bar"}', '[{"op":"add","path":"/baz","value":"qux","op":"remove"}]', NULL, '22023'),
	(14, '{"/":9,"~1":10}', '[{"op":"test","path":"/~01","value":10}]', '{"/":9,"~1":10}', NULL),
	(15, '{"/":9,"~1":10}', '[{"op":"test","path":"/~01","value":"10"}]', NULL, '22023'),
	(16, '{"foo":["bar"]}', '[{"op":"add","path":"/foo/-","value":["abc","def"]}]', '{"foo":["bar",["abc","def"]]}', NULL)
) AS v (n, a, b, result, error);

-- RFC 6901, section 5: each pointer finds its value
INSERT INTO cases
SELECT 'RFC 6901 ' || p, 'patch', d, jsonb_build_array(jsonb_build_object('op', 'test', 'path', p, 'value', v::jsonb))::text, d, NULL
FROM (VALUES ('{"foo":["bar","baz"],"":0,"a/b":1,"c%d":2,"e^f":3,"g|h":4,"i\\j":5,"k\"l":6," ":7,"m~n":8}')) AS document (d),
	(VALUES ('/foo', '["bar","baz"]'), ('/foo/0', '"bar"'), ('/', '0'), ('/a~1b', '1'), ('/c%d', '2'), ('/e^f', '3'),
		('/g|h', '4'), ('/i\j', '5'), ('/k"l', '6'), ('/ ', '7'), ('/m~0n', '8')) AS v (p, v);

INSERT INTO cases VALUES
	-- JSON patches beyond the RFC's examples
	('whole document', 'patch', '{"a":1}', '[{"op":"replace","path":"","value":[1]}]', '[1]', NULL),
	('whole document', 'patch', '{"a":1}', '[{"op":"add","path":"","value":null}]', 'null', NULL),
	('whole document', 'patch', '{"a":{"b":2}}', '[{"op":"move","from":"/a","path":""}]', '{"b":2}', NULL),
	('whole document', 'patch', '{"a":1}', '[{"op":"copy","from":"","path":"/b"}]', '{"a":1,"b":{"a":1}}', NULL),
	('whole document', 'patch', '{"a":1}', '[{"op":"remove","path":""}]', NULL, '22023'),
	('no operations', 'patch', '{"a":1}', '[]', '{"a":1}', NULL),
	('member replaced', 'patch', '{"a":1}', '[{"op":"add","path":"/a","value":2}]', '{"a":2}', NULL),
	('a null value', 'patch', '{"a":1}', '[{"op":"replace","path":"/a","value":null}]', '{"a":null}', NULL),
	('numbers by value', 'patch', '{"a":1}', '[{"op":"test","path":"/a","value":1.0}]', '{"a":1}', NULL),
	('objects in any order', 'patch', '{"a":{"x":1,"y":2}}', '[{"op":"test","path":"/a","value":{"y":2,"x":1}}]', '{"a":{"x":1,"y":2}}', NULL),
	('copies are independent', 'patch', '{"a":{"x":[1]}}',
	 '[{"op":"test","path":"/a/x/0","value":1},{"op":"copy","from":"/a","path":"/b"},{"op":"add","path":"/b/x/-","value":2},{"op":"remove","path":"/a/x/0"}]',
	 '{"a":{"x":[]},"b":{"x":[1,2]}}', NULL),
	('move onto itself', 'patch', '{"a":1}', '[{"op":"move","from":"/a","path":"/a"}]', '{"a":1}', NULL),
	('move of nothing onto itself', 'patch', '{"a":1}', '[{"op":"move","from":"/b","path":"/b"}]', NULL, '22023'),
	('move into itself', 'patch', '{"a":{"b":1}}', '[{"op":"move","from":"/a","path":"/a/b"}]', NULL, '22023'),
	('append', 'patch', '[1]', '[{"op":"add","path":"/1","value":2}]', '[1,2]', NULL),
	('past the end', 'patch', '[1]', '[{"op":"add","path":"/2","value":2}]', NULL, '22023'),
	('past the end', 'patch', '[1]', '[{"op":"replace","path":"/1","value":2}]', NULL, '22023'),
	('past the end', 'patch', '[1]', '[{"op":"remove","path":"/-"}]', NULL, '22023'),
	('leading zero', 'patch', '[1,2]', '[{"op":"replace","path":"/01","value":2}]', NULL, '22023'),
	('negative index', 'patch', '[1,2]', '[{"op":"replace","path":"/-1","value":2}]', NULL, '22023'),
	('large index', 'patch', '[1,2]', '[{"op":"replace","path":"/4294967296","value":2}]', NULL, '22023'),
	('a name for an index', 'patch', '[1,2]', '[{"op":"replace","path":"/a","value":2}]', NULL, '22023'),
	('a name like an index', 'patch', '{"01":1,"-":2}', '[{"op":"remove","path":"/01"},{"op":"remove","path":"/-"}]', '{}', NULL),
	('below a scalar', 'patch', '{"a":1}', '[{"op":"add","path":"/a/b","value":2}]', NULL, '22023'),
	('no slash', 'patch', '{"a":1}', '[{"op":"add","path":"a","value":2}]', NULL, '22023'),
	('bad escape', 'patch', '{"a":1}', '[{"op":"add","path":"/~2","value":2}]', NULL, '22023'),
	('bad escape', 'patch', '{"a":1}', '[{"op":"add","path":"/~","value":2}]', NULL, '22023'),
	('unknown operation', 'patch', '{"a":1}', '[{"op":"ADD","path":"/a","value":2}]', NULL, '22023'),
	('missing op', 'patch', '{"a":1}', '[{"path":"/a","value":2}]', NULL, '22023'),
	('missing path', 'patch', '{"a":1}', '[{"op":"remove"}]', NULL, '22023'),
	('missing value', 'patch', '{"a":1}', '[{"op":"add","path":"/a"}]', NULL, '22023'),
	('missing from', 'patch', '{"a":1}', '[{"op":"copy","path":"/a"}]', NULL, '22023'),
	('path no string', 'patch', '{"a":1}', '[{"op":"remove","path":1}]', NULL, '22023'),
	('operation no object', 'patch', '{"a":1}', '[1]', NULL, '22023'),
	('operation no object', 'patch', '{"a":1}', '[[]]', NULL, '22023'),
	('patch no array', 'patch', '{"a":1}', '{"op":"remove","path":"/a"}', NULL, '22023'),
	('patch no array', 'patch', '{"a":1}', '"x"', NULL, '22023'),
	-- ef_json_apply
	('merged', 'apply', '{"a":1}', '{"b":2}', '{"a":1,"b":2}', NULL),
	('patched', 'apply', '{"a":1}', '[{"op":"remove","path":"/a"}]', '{}', NULL),
	('neither', 'apply', '{"a":1}', '1', NULL, '22023'),
	('neither', 'apply', '{"a":1}', 'null', NULL, '22023'),
	-- differences
	('equal', 'diff', '{"a":1,"b":[1,{}]}', '{"b":[1.0,{}],"a":1}', '[]', NULL),
	('members', 'diff', '{"a":1,"b":2,"c/d":3}', '{"b":3,"c/d":null,"m~n":{}}',
	 '[{"op":"remove","path":"/a"},{"op":"replace","path":"/b","value":3},{"op":"replace","path":"/c~1d","value":null},{"op":"add","path":"/m~0n","value":{}}]', NULL),
	('shorter array', 'diff', '{"a":[1,2,3]}', '{"a":[1]}', '[{"op":"remove","path":"/a/2"},{"op":"remove","path":"/a/1"}]', NULL),
	('longer array', 'diff', '{"a":[1,{"x":1}]}', '{"a":[1,{"x":2},3]}', '[{"op":"replace","path":"/a/1/x","value":2},{"op":"add","path":"/a/2","value":3}]', NULL),
	('another kind', 'diff', '{"a":[1]}', '{"a":{"0":1}}', '[{"op":"replace","path":"/a","value":{"0":1}}]', NULL),
	('another kind', 'diff', '{"a":1}', '7', '[{"op":"replace","path":"","value":7}]', NULL);

-- paths: what is found in a document
INSERT INTO cases SELECT 'path', 'path', a, '{"a":{"b":1},"items":[{"p":1,"q":[1,2]},{"p":2},3],"we ird":{"it''s":4},"*":5,"a.b":6,"":7,"0":8,"été":9}', result, error
FROM (VALUES
	('$', NULL, NULL), ('$.a', '[{"b":1}]', NULL), ('a', '[{"b":1}]', NULL), ('$.a.b', '[1]', NULL), ('a.b', '[1]', NULL),
	('$.a.b.c', '[]', NULL), ('$.x', '[]', NULL), ('$.items[0].p', '[1]', NULL), ('$.items[*].p', '[1,2]', NULL),
	('items[*].q[*]', '[1,2]', NULL), ('$.items[2]', '[3]', NULL), ('$.items[3]', '[]', NULL), ('$.items.p', '[]', NULL),
	('$.a[0]', '[]', NULL), ('$.a[*]', '[]', NULL), ('$[0]', '[]', NULL), ('$[*]', '[]', NULL), ('$.we ird.it''s', NULL, '22023'),
	('$.we ird[''it\''s'']', '[4]', NULL), ('$["we ird"]["it''s"]', '[4]', NULL), ('[''we ird''].x', '[]', NULL),
	('$[''*'']', '[5]', NULL), ('$[''a.b'']', '[6]', NULL), ('$['''']', '[7]', NULL), ('$.0', '[8]', NULL), ('été', '[9]', NULL),
	('', NULL, '22023'), ('$.', NULL, '22023'), ('$a', NULL, '22023'), ('.a', NULL, '22023'), ('a..b', NULL, '22023'), ('a.', NULL, '22023'),
	('$.*', NULL, '22023'), ('a[', NULL, '22023'), ('a[]', NULL, '22023'), ('a[-1]', NULL, '22023'), ('a[01]', NULL, '22023'),
	('a[0', NULL, '22023'), ('a[2147483648]', NULL, '22023'), ('a[99999999999999999999]', NULL, '22023'), ('a[b]', NULL, '22023'),
	('a[''b]', NULL, '22023'), ('a[''b''', NULL, '22023'), ('a[''\n'']', NULL, '22023'), ('a]', NULL, '22023'), ('a"b', NULL, '22023'),
	('a[0]b', NULL, '22023'), ('$ ', NULL, '22023'), (repeat('a', 4096), '[]', NULL), (repeat('a', 4097), NULL, '54000')
) AS v (a, result, error) WHERE a <> '$';

INSERT INTO cases SELECT 'canonical path', 'canonical', a, NULL, result, NULL FROM (VALUES
	('$', '$'), ('a.b', '$.a.b'), ('$.a[*].b', '$.a[*].b'), ('[0]', '$[0]'), ('$[''a'']["b"]', '$.a.b'), ('we ird', '$[''we ird'']'),
	('$["it''s"]', '$[''it\''s'']'), ('$[''a\\b'']', '$[''a\\b'']'), ('été.a_b-c', '$.été.a_b-c'), ('$['''']', '$['''']')
) AS v (a, result);

-- limits
INSERT INTO cases VALUES
	('object', 'check', '{}', NULL, 'true', NULL),
	('no object', 'check', '[]', NULL, NULL, '22023'),
	('no object', 'check', '1', NULL, NULL, '22023'),
	('depth 200', 'check', '{"a":' || repeat('[', 199) || repeat(']', 199) || '}', NULL, 'true', NULL),
	('depth 201', 'check', '{"a":' || repeat('[', 200) || repeat(']', 200) || '}', NULL, NULL, '54000'),
	('depth 200', 'check', repeat('{"":', 199) || '{}' || repeat('}', 199), NULL, 'true', NULL),
	('depth 201', 'check', repeat('{"":', 200) || '{}' || repeat('}', 200), NULL, NULL, '54000'),
	('depth 200', 'tree', repeat('[', 200) || repeat(']', 200), NULL, repeat('[', 200) || repeat(']', 200), NULL),
	('depth 201', 'tree', repeat('[', 201) || repeat(']', 201), NULL, NULL, '54000'),
	('depth 1000000', 'tree', repeat('[', 1000000), NULL, NULL, '54000'),
	('64 MB', 'check', '{"a":"' || repeat('x', 64 * 1024 * 1024 - 100) || '"}', NULL, 'true', NULL),
	('more than 64 MB', 'check', '{"a":"' || repeat('x', 64 * 1024 * 1024) || '"}', NULL, NULL, '54000'),
	('copies of copies', 'patch', '{"a":"' || repeat('x', 1000) || '"}',
	 '[' || repeat('{"op":"copy","from":"","path":"/b"},{"op":"copy","from":"","path":"/c"},', 40) || '{"op":"test","path":"","value":1}]', NULL, '54000');
INSERT INTO cases SELECT n || ' keys', 'check', '{"a":{' || string_agg('"' || i || '":0', ',') || '}}', NULL, CASE WHEN n < 1000000 THEN 'true' END, CASE WHEN n >= 1000000 THEN '54000' END
FROM (VALUES (999999), (1000000)) AS v (n), generate_series(1, n) AS i GROUP BY n;

-- trees
INSERT INTO cases VALUES
	('order is kept', 'tree', ' { "b" : 1.50 , "a" : [ true , null, "\u00e9\n" ], "b":2 } ', NULL, E'{"b":1.50,"a":[true,null,"\u00e9\\n"],"b":2}', NULL),
	('a number''s text', 'tree', '[1e999999,-0,1.0E+2]', NULL, '[1e999999,-0,1.0E+2]', NULL),
	('a scalar', 'tree', '"x"', NULL, '"x"', NULL),
	('no text', 'tree', '', NULL, NULL, '22P02'),
	('no JSON', 'tree', '{"a":}', NULL, NULL, '22P02'),
	('a NUL', 'tree', '{"a":"\u0000"}', NULL, NULL, '22P05'),
	('duplicate', 'duplicate', '{"b":1,"a":2,"b":3}', NULL, 'b', NULL),
	('no duplicate', 'duplicate', '{"b":1,"a":{"b":2}}', NULL, NULL, NULL);
INSERT INTO cases SELECT 'duplicate among many', 'duplicate', '{' || string_agg('"' || i % 9999 || '":0', ',') || '}', NULL, '0', NULL FROM generate_series(0, 9999) AS i;

CREATE FUNCTION pg_temp.call(c cases) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	types text[] := CASE WHEN c.function = 'path' THEN '{text,jsonb}'
		WHEN c.function IN ('canonical', 'tree', 'duplicate') THEN '{text}'
		WHEN c.function = 'check' THEN '{jsonb}' ELSE '{jsonb,jsonb}' END;
	result text;
BEGIN
	EXECUTE format('SELECT fuzz_%s($1::%s%s)', c.function, types[1], ', $2::' || types[2]) INTO result USING c.a, c.b;
	RETURN result;
EXCEPTION WHEN OTHERS THEN
	RETURN 'error ' || sqlstate;
END $$;

CREATE FUNCTION pg_temp.agrees(c cases, got text) RETURNS boolean LANGUAGE sql AS $$
	SELECT CASE WHEN c.error IS NOT NULL OR got LIKE 'error _____' THEN got IS NOT DISTINCT FROM 'error ' || c.error
		WHEN c.function IN ('canonical', 'tree', 'duplicate') THEN got IS NOT DISTINCT FROM c.result
		ELSE got::jsonb = c.result::jsonb END
$$;

DO $$
DECLARE
	c cases;
	wrong int := 0;
	got text;
BEGIN
	FOR c IN SELECT * FROM cases LOOP
		got := pg_temp.call(c);
		IF pg_temp.agrees(c, got) IS NOT TRUE THEN
			wrong := wrong + 1;
			RAISE NOTICE '%: %(%, %) gives %, not %', c.source, c.function, left(c.a, 200), left(c.b, 200), left(got, 200),
				coalesce(left(c.result, 200), 'error ' || c.error, 'null');
		END IF;
	END LOOP;
	IF wrong > 0 THEN
		RAISE EXCEPTION '% cases are wrong', wrong;
	END IF;
END $$;

-- what diff makes, patch applies; an error's DETAIL names position and path
DO $$
DECLARE
	detail text;
BEGIN
	IF EXISTS (SELECT FROM cases WHERE function = 'diff' AND fuzz_patch(a::jsonb, fuzz_diff(a::jsonb, b::jsonb)) <> b::jsonb) THEN
		RAISE EXCEPTION 'a patch does not undo a difference';
	END IF;
	PERFORM fuzz_patch('{"a":{"b":1}}', '[{"op":"test","path":"/a/b","value":1},{"op":"test","path":"/a/b","value":2}]');
EXCEPTION WHEN invalid_parameter_value THEN
	GET STACKED DIAGNOSTICS detail = pg_exception_detail;
	IF detail <> 'Operation 1 (test "/a/b"): the value is 1, not 2.' THEN
		RAISE EXCEPTION 'detail is %', detail;
	END IF;
END $$;

DO $$
DECLARE
	detail text;
BEGIN
	PERFORM fuzz_canonical('$.été[x]');
EXCEPTION WHEN invalid_parameter_value THEN
	GET STACKED DIAGNOSTICS detail = pg_exception_detail;
	IF detail <> 'An index, * or a quoted name is expected at position 7.' THEN
		RAISE EXCEPTION 'detail is %', detail;
	END IF;
END $$;

-- objects built member by member
DO $$
BEGIN
	IF fuzz_build('x', -5, true, '[{"a":1}]') <>
		'{"text":"x","int":null,"jsonb":[{"a":1}],"object":{"text":"x","int":-5,"bool":true,"jsonb":[{"a":1}]},"absent":null,"empty":{}}'
	OR fuzz_build(NULL, 0, false, '"s"') <>
		'{"text":null,"int":null,"jsonb":"s","object":{"text":null,"int":0,"bool":false,"jsonb":"s"},"absent":null,"empty":{}}' THEN
		RAISE EXCEPTION 'built otherwise';
	END IF;
END $$;
SELECT count(*) FROM cases;
