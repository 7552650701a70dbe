-- Workflow documents x expected SQLSTATE, and where the error must say that it lies (rule 2.5).
-- Needs fuzz_definition(json); raises when a case goes another way than expected.

CREATE TEMPORARY TABLE definition_case (
	title text PRIMARY KEY,
	document text NOT NULL,
	code text NOT NULL,			-- 00000: accepted
	place text					-- pattern of the DETAIL (of the CONTEXT for criteria), or the normal form
);

-- A workflow "w" of the states "A" and "B" with these members besides.
CREATE FUNCTION pg_temp.w(members text) RETURNS text LANGUAGE sql AS
$$SELECT '{"name":"w","initialState":"A","states":{"A":{},"B":{}}' || COALESCE(',' || NULLIF(members, ''), '') || '}'$$;

-- A workflow whose state "A" holds this.
CREATE FUNCTION pg_temp.s(state text) RETURNS text LANGUAGE sql AS
$$SELECT '{"name":"w","initialState":"A","states":{"A":' || state || ',"B":{}}}'$$;

-- A workflow whose state "A" has a transition "t" to "B" with these members besides.
CREATE FUNCTION pg_temp.t(members text) RETURNS text LANGUAGE sql AS
$$SELECT pg_temp.s('{"transitions":[{"name":"t","next":"B"' || COALESCE(',' || NULLIF(members, ''), '') || '}]}')$$;

-- A workflow whose transition has a processor "p" with these members besides.
CREATE FUNCTION pg_temp.p(members text) RETURNS text LANGUAGE sql AS
$$SELECT pg_temp.t('"processors":[{"name":"p"' || COALESCE(',' || NULLIF(members, ''), '') || '}]')$$;

INSERT INTO definition_case VALUES
-- Accepted, with the normal form
('minimal', pg_temp.w(''), '00000', pg_temp.w('')),
('defaults are left out', pg_temp.w('"active":true,"criterion":null,"runAs":"caller","annotations":{},"desc":null,"cascade":null'), '00000', pg_temp.w('')),
('other values are kept', pg_temp.w('"active":false,"cascade":"worker","runAs":"owner","annotations":{"a":null},"desc":"d"'), '00000',
	pg_temp.w('"active":false,"cascade":"worker","runAs":"owner","annotations":{"a":null},"desc":"d"')),
('words in any case', pg_temp.w('"cascade":"INLINE","runAs":"Owner"'), '00000', pg_temp.w('"cascade":"inline","runAs":"owner"')),
('synonyms of a workflow', '{"id":"w","description":"d","initialState":"A","states":{"A":null}}', '00000',
	'{"name":"w","desc":"d","initialState":"A","states":{"A":{}}}'),
('synonyms of a transition', pg_temp.s('{"transitions":[{"id":"t","description":"d","next":"B","processes":[{"id":"p"}]}]}'), '00000',
	pg_temp.s('{"transitions":[{"name":"t","desc":"d","next":"B","processors":[{"name":"p"}]}]}')),
('synonym of timeoutMs', pg_temp.p('"config":{"responseTimeoutMs":5}'), '00000', pg_temp.p('"config":{"timeoutMs":5}')),
('criteria for criterion', pg_temp.t('"criteria":{"type":"group","operator":"AND","conditions":[]}'), '00000',
	pg_temp.t('"criterion":{"type":"group","operator":"AND","conditions":[]}')),
('fields of Cyoda', pg_temp.w('"version":"1.0","criterionAnnotations":{}'), '00000', pg_temp.w('"version":"1.0","criterionAnnotations":{}')),
('processor of Cyoda', pg_temp.p('"type":"EXTERNAL","attachEntity":true,"calculationNodesTags":"a,b","context":""'), '00000',
	pg_temp.p('"type":"EXTERNAL","attachEntity":true,"calculationNodesTags":"a,b","context":""')),
('config is free below', pg_temp.p('"config":{"retryPolicy":"FIXED","attempts":5,"own":{"x":null},"timeoutMs":null}'), '00000',
	pg_temp.p('"config":{"retryPolicy":"FIXED","attempts":5,"own":{"x":null},"timeoutMs":null}')),
('executionMode SYNC in any case', pg_temp.p('"executionMode":"sync"'), '00000', pg_temp.p('')),
('executionMode ASYNC_SAME_TX', pg_temp.p('"executionMode":"async_same_tx"'), '00000', pg_temp.p('"executionMode":"ASYNC_SAME_TX"')),
('nothing leaves a state', pg_temp.s('{"transitions":[]}'), '00000', pg_temp.w('')),
('transitions null', pg_temp.s('{"transitions":null}'), '00000', pg_temp.w('')),
('fields that come later are null', pg_temp.t('"schedule":null,"on_failure":null,"retry":null'), '00000', pg_temp.t('')),
('compensation null', pg_temp.p('"compensation":null'), '00000', pg_temp.p('')),
('order of members is kept', '{"states":{"B":{},"A":{}},"initialState":"A","name":"w"}', '00000', '{"states":{"B":{},"A":{}},"initialState":"A","name":"w"}'),
('no workflows', '[]', '00000', '[]'),
('array', '[' || pg_temp.w('') || ']', '00000', '[' || pg_temp.w('') || ']'),
('envelope', '{"entityName":"m","modelVersion":1,"importMode":"Replace","allowCycles":false,"workflows":[' || pg_temp.w('') || ']}', '00000', '[' || pg_temp.w('') || ']'),
('envelope allows cycles', '{"allowCycles":true,"workflows":[' || pg_temp.s('{"transitions":[{"name":"t","next":"A"}]}') || ']}', '00000', NULL),
('cycle with a criterion', pg_temp.s('{"transitions":[{"name":"t","next":"A","criterion":{"type":"group","operator":"AND","conditions":[]}}]}'), '00000', NULL),
('cycle with a manual transition', pg_temp.s('{"transitions":[{"name":"t","next":"A","manual":true}]}'), '00000', NULL),
('cycle with a disabled transition', pg_temp.s('{"transitions":[{"name":"t","next":"A","disabled":true}]}'), '00000', NULL),
('branches that meet again', '{"name":"w","initialState":"A","states":{"A":{"transitions":[{"name":"t","next":"B"},{"name":"u","next":"C"}]},"B":{"transitions":[{"name":"t","next":"C"}]},"C":{}}}', '00000', NULL),
('name of 256 bytes', '{"name":"' || repeat('n', 256) || '","initialState":"A","states":{"A":{}}}', '00000', NULL),
('10000 states', '{"name":"w","initialState":"1","states":{' || (SELECT string_agg('"' || i || '":{"transitions":[{"name":"t","next":"' || i % 10000 + 1 || '","manual":true}]}', ',') FROM generate_series(1, 10000) i) || '}}', '00000', NULL),

-- The document
('a string', '"w"', '22023', 'Document: it is of type string.'),
('null', 'null', '22023', 'Document: %'),
('a number in an array', '[1]', '22023', 'Document: workflow 1 is of type number.'),
('an empty object', '{}', '22023', 'Workflow without name: field "name" is missing or null.'),
('envelope without workflows', '{"importMode":"MERGE"}', '22023', 'Document: field "workflows" %'),
('envelope with workflows null', '{"workflows":null}', '22023', 'Document: field "workflows" %'),
('workflows is an object', '{"workflows":{}}', '22023', 'Document: "workflows" is an object.'),
('unknown import mode', '{"importMode":"ADD","workflows":[]}', '22023', 'Document: "importMode" is "ADD".'),
('modelVersion is a string', '{"modelVersion":"1","workflows":[]}', '22023', 'Document: "modelVersion" is a string.'),
('modelVersion too large', '{"modelVersion":2147483648,"workflows":[]}', '22023', 'Document: "modelVersion" is "2147483648".'),
('allowCycles is a string', '{"allowCycles":"yes","workflows":[]}', '22023', 'Document: "allowCycles" is a string.'),
('unknown field of the envelope', '{"workflows":[],"mode":"MERGE"}', '22023', 'Document: there is a field "mode".'),
('two workflows of one name', '[' || pg_temp.w('') || ',' || pg_temp.w('') || ']', '22023', 'Workflow "w": the document has more than one workflow of that name.'),
('1001 workflows', '[' || repeat('{},', 1000) || '{}]', '54000', 'Document: it has 1001 workflows, 1000 are allowed.'),
('larger than 16 MB', '["' || repeat('x', 16777213) || '"]', '54000', 'Document: it has 16777217 bytes, 16777216 are allowed.'),
('depth of 100000', repeat('[', 100000) || repeat(']', 100000), '54001', NULL),
('depth of 201', pg_temp.p('"config":{"x":' || repeat('[', 193) || repeat(']', 193) || '}'), '54000', NULL),
('NUL', pg_temp.w('"desc":"\u0000"'), '22P05', NULL),

-- Workflows
('name missing', '{"initialState":"A","states":{"A":{}}}', '22023', 'Workflow without name: field "name" is missing or null.'),
('name empty', '{"name":"","initialState":"A","states":{"A":{}}}', '22023', 'Workflow without name: %'),
('name is a number', '{"name":1,"initialState":"A","states":{"A":{}}}', '22023', 'Workflow without name: "name" is "1".'),
('name of 257 bytes', '{"name":"' || repeat('n', 257) || '","initialState":"A","states":{"A":{}}}', '22023', '%has 257 bytes.'),
('name and id', pg_temp.w('"id":"w"'), '22023', 'Workflow "w": "name", or its synonym "id", stands there more than once.'),
('desc and description', pg_temp.w('"desc":"a","description":"b"'), '22023', 'Workflow "w": "desc", or its synonym %'),
('a field twice', pg_temp.w('"active":true,"active":true'), '22023', 'Workflow "w": "active" stands there more than once.'),
('unknown field', pg_temp.w('"colour":1'), '22023', 'Workflow "w": there is a field "colour".'),
('active is a string', pg_temp.w('"active":"true"'), '22023', 'Workflow "w": "active" is a string.'),
('unknown cascade', pg_temp.w('"cascade":"now"'), '22023', 'Workflow "w": "cascade" is "now".'),
('unknown runAs', pg_temp.w('"runAs":"root"'), '22023', 'Workflow "w": "runAs" is "root".'),
('desc is an object', pg_temp.w('"desc":{}'), '22023', 'Workflow "w": "desc" is an object.'),
('annotations is an array', pg_temp.w('"annotations":[]'), '22023', 'Workflow "w": "annotations" is an array.'),
('criterion is an array', pg_temp.w('"criterion":[]'), '22023', 'Workflow "w": "criterion" is an array.'),
('criterion of a workflow', pg_temp.w('"criterion":{"type":"magic"}'), '22023', '%criterion of workflow "w"%'),
('initialState missing', '{"name":"w","states":{"A":{}}}', '22023', 'Workflow "w": field "initialState" %'),
('initialState unknown', '{"name":"w","initialState":"C","states":{"A":{}}}', '22023', 'Workflow "w": "initialState" is "C", %'),
('states missing', '{"name":"w","initialState":"A"}', '22023', 'Workflow "w": field "states" %'),
('states is an array', '{"name":"w","initialState":"A","states":[]}', '22023', 'Workflow "w": "states" is an array.'),
('no states', '{"name":"w","initialState":"A","states":{}}', '22023', 'Workflow "w": "initialState" is "A", %'),
('10001 states', '{"name":"w","initialState":"1","states":{' || (SELECT string_agg('"' || i || '":{}', ',') FROM generate_series(1, 10001) i) || '}}', '54000', 'Workflow "w": it has 10001 states, 10000 are allowed.'),

-- States
('state is a string', pg_temp.s('"x"'), '22023', 'Workflow "w", state "A": the state is a string.'),
('state name empty', '{"name":"w","initialState":"A","states":{"A":{},"":{}}}', '22023', 'Workflow "w": the name of a state is empty.'),
('state name of 10000 bytes', '{"name":"w","initialState":"A","states":{"A":{},"' || repeat('s', 10000) || '":{}}}', '22023', 'Workflow "w": %has 10000 bytes.'),
('a state twice', '{"name":"w","initialState":"A","states":{"A":{},"B":{},"A":{}}}', '22023', 'Workflow "w", state "A": %'),
('unknown field of a state', pg_temp.s('{"final":true}'), '22023', 'Workflow "w", state "A": there is a field "final".'),
('transitions is an object', pg_temp.s('{"transitions":{}}'), '22023', 'Workflow "w", state "A": "transitions" is an object.'),

-- Transitions
('transition is null', pg_temp.s('{"transitions":[null]}'), '22023', 'Workflow "w", state "A", transition 1: the transition is null.'),
('transition is a string', pg_temp.s('{"transitions":[{"name":"t","next":"B"},"u"]}'), '22023', 'Workflow "w", state "A", transition 2: %'),
('transition without name', pg_temp.s('{"transitions":[{"next":"B"}]}'), '22023', 'Workflow "w", state "A", transition 1: field "name" %'),
('transition with empty name', pg_temp.s('{"transitions":[{"name":"","next":"B"}]}'), '22023', 'Workflow "w", state "A", transition 1: the field "name" of a transition is empty.'),
('a transition twice', pg_temp.s('{"transitions":[{"name":"t","next":"B"},{"id":"t","next":"A","manual":true}]}'), '22023', 'Workflow "w", state "A", transition "t": %'),
('next missing', pg_temp.s('{"transitions":[{"name":"t"}]}'), '22023', 'Workflow "w", state "A", transition "t": field "next" %'),
('next null', pg_temp.s('{"transitions":[{"name":"t","next":null}]}'), '22023', 'Workflow "w", state "A", transition "t": field "next" %'),
('next unknown', pg_temp.s('{"transitions":[{"name":"t","next":"error"}]}'), '22023', 'Workflow "w", state "A", transition "t": "next" is "error", %'),
('next is of other case', pg_temp.s('{"transitions":[{"name":"t","next":"b"}]}'), '22023', 'Workflow "w", state "A", transition "t": "next" is "b", %'),
('manual is a number', pg_temp.t('"manual":1'), '22023', 'Workflow "w", state "A", transition "t": "manual" is "1".'),
('disabled is a string', pg_temp.t('"disabled":"no"'), '22023', 'Workflow "w", state "A", transition "t": "disabled" is a string.'),
('unknown field of a transition', pg_temp.t('"to":"B"'), '22023', 'Workflow "w", state "A", transition "t": there is a field "to".'),
('processors and processes', pg_temp.t('"processors":[],"processes":[]'), '22023', 'Workflow "w", state "A", transition "t": "processors", or its synonym %'),
('criterion and criteria', pg_temp.t('"criterion":null,"criteria":null'), '22023', 'Workflow "w", state "A", transition "t": "criterion", or its synonym %'),
('manual with schedule', pg_temp.t('"manual":true,"schedule":{"delayMs":1}'), '22023', 'Workflow "w", state "A", transition "t": "manual" is true and "schedule" is set.'),
('schedule', pg_temp.t('"schedule":{"delayMs":1}'), '0A000', 'Workflow "w", state "A", transition "t": field "schedule" is set.'),
('on_failure', pg_temp.t('"on_failure":"t"'), '0A000', 'Workflow "w", state "A", transition "t": field "on_failure" is set.'),
('retry', pg_temp.t('"retry":{}'), '0A000', 'Workflow "w", state "A", transition "t": field "retry" is set.'),
('unknown kind of criterion', pg_temp.t('"criterion":{"type":"magic"}'), '22023', '%criterion of transition "t" of state "A" of workflow "w"%'),
('unknown operator', pg_temp.t('"criterion":{"type":"simple","jsonPath":"$.a","operatorType":"ALMOST","value":1}'), '22023', '%criterion of transition "t" of state "A" of workflow "w"%'),
('pattern does not compile', pg_temp.t('"criterion":{"type":"simple","jsonPath":"$.a","operatorType":"MATCHES_PATTERN","value":"("}'), '22023', '%criterion of transition "t" of state "A" of workflow "w"%'),
('criterion of a kind to come', pg_temp.t('"criterion":{"type":"related","model":"m","on":{},"criterion":null,"match":"any"}'), '0A000', '%criterion of transition "t" of state "A" of workflow "w"%'),

-- Cycles
('self loop', pg_temp.s('{"transitions":[{"name":"t","next":"A"}]}'), '22023', 'Workflow "w", state "A", transition "t": %: "A" -"t"-> "A".'),
('cycle of three', '{"name":"w","initialState":"A","states":{"A":{"transitions":[{"name":"x","next":"B"}]},"B":{"transitions":[{"name":"m","next":"A","manual":true},{"name":"y","next":"C"}]},"C":{"transitions":[{"name":"z","next":"B"}]}}}', '22023',
	'Workflow "w", state "B", transition "y": %: "B" -"y"-> "C" -"z"-> "B".'),
('cycle that nothing leads to', '{"name":"w","initialState":"A","states":{"A":{},"B":{"transitions":[{"name":"y","next":"C"}]},"C":{"transitions":[{"name":"z","next":"B"}]}}}', '22023', '%"B" -"y"-> "C" -"z"-> "B".'),
('cycle of 10000', '{"name":"w","initialState":"1","states":{' || (SELECT string_agg('"' || i || '":{"transitions":[{"name":"t","next":"' || i % 10000 + 1 || '"}]}', ',') FROM generate_series(1, 10000) i) || '}}', '22023', '%... 9980 more ... "1".'),

-- Processors
('processor is a string', pg_temp.t('"processors":["p"]'), '22023', 'Workflow "w", state "A", transition "t", processor 1: the processor is a string.'),
('processor without name', pg_temp.t('"processors":[{}]'), '22023', 'Workflow "w", state "A", transition "t", processor 1: field "name" %'),
('unknown field of a processor', pg_temp.p('"retryPolicy":"FIXED"'), '22023', 'Workflow "w", state "A", transition "t", processor "p": there is a field "retryPolicy".'),
('unknown mode', pg_temp.p('"executionMode":"LATER"'), '22023', 'Workflow "w", state "A", transition "t", processor "p": "executionMode" is "LATER".'),
('mode is a number', pg_temp.p('"executionMode":1'), '22023', '%, processor "p": "executionMode" is "1".'),
('mode ASYNC_NEW_TX', pg_temp.p('"executionMode":"ASYNC_NEW_TX"'), '0A000', '%, processor "p": "executionMode" is "ASYNC_NEW_TX".'),
('mode COMMIT_BEFORE_DISPATCH', pg_temp.p('"executionMode":"COMMIT_BEFORE_DISPATCH"'), '0A000', '%, processor "p": "executionMode" is "COMMIT_BEFORE_DISPATCH".'),
('compensation', pg_temp.p('"compensation":"undo"'), '0A000', '%, processor "p": field "compensation" is set.'),
('config is a string', pg_temp.p('"config":"x"'), '22023', '%, processor "p": "config" is a string.'),
('timeoutMs negative', pg_temp.p('"config":{"timeoutMs":-1}'), '22023', '%, processor "p": "timeoutMs" is "-1".'),
('timeoutMs with fraction', pg_temp.p('"config":{"timeoutMs":1.5}'), '22023', '%, processor "p": "timeoutMs" is "1.5".'),
('timeoutMs too large', pg_temp.p('"config":{"timeoutMs":2147483648}'), '22023', '%, processor "p": "timeoutMs" is "2147483648".'),
('timeoutMs is a string', pg_temp.p('"config":{"responseTimeoutMs":"5 s"}'), '22023', '%, processor "p": "timeoutMs" is a string.'),
('timeoutMs and its synonym', pg_temp.p('"config":{"timeoutMs":1,"responseTimeoutMs":1}'), '22023', '%, processor "p": "timeoutMs", or its synonym %');

DO $$
DECLARE
	c definition_case;
	code text;
	found text;
	context text;
	wrong int := 0;
BEGIN
	FOR c IN SELECT * FROM definition_case LOOP
		code := '00000';
		context := '';
		BEGIN
			found := fuzz_definition(c.document::json);
		EXCEPTION WHEN OTHERS THEN
			GET STACKED DIAGNOSTICS code = RETURNED_SQLSTATE, found = PG_EXCEPTION_DETAIL, context = PG_EXCEPTION_CONTEXT;
		END;
		IF code <> c.code OR (c.place IS NOT NULL AND CASE WHEN code = '00000' THEN found <> c.place
				ELSE NOT (found LIKE c.place OR context LIKE c.place) END) THEN
			wrong := wrong + 1;
			RAISE WARNING '%: expected % "%", got % "%" (%)', c.title, c.code, c.place, code, left(found, 300), left(context, 300);
		END IF;
	END LOOP;
	IF wrong > 0 THEN
		RAISE EXCEPTION '% of % cases went wrong', wrong, (SELECT count(*) FROM definition_case);
	END IF;
END
$$;

SELECT count(*) AS definition_cases FROM definition_case;
