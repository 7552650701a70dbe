-- The same workflow done by the writer and by the queue: the same revisions, the same errors.
-- rule 2.3: an automatic first transition without conditions is taken at creation, one hop only
-- rule 3.5: a task when the new state has automatic transitions
-- rule 3.6: in order of declaration, the first that is open, again from the new state
-- rule 3.7: both give the same revisions
-- rule 3.8: the same limits
SET client_min_messages = warning;
SELECT ef_create_model('both');
CREATE FUNCTION both_add(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE sql AS
	$$ SELECT data || jsonb_build_object('n', (data ->> 'n')::int + coalesce((meta #>> '{config,by}')::int, 1), 'seen', coalesce(data -> 'seen', '[]') || jsonb_build_array(meta - 'now' - 'entity_id' - 'event')) $$;
CREATE FUNCTION both_even(meta jsonb, data jsonb) RETURNS boolean LANGUAGE sql AS $$ SELECT (data ->> 'n')::int % 2 = 0 $$;
CREATE FUNCTION both_child(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$
BEGIN
	PERFORM ef_create('both', jsonb_build_object('n', 100, 'child of', data -> 'name'));
	PERFORM ef_patch((meta ->> 'entity_id')::uuid, '{"patched": true}');
	RETURN NULL;
END $$;
SELECT FROM ef_import_workflow('both', '{"name": "w", "initialState": "start", "states": {
	"start": {"transitions": [{"name": "enter", "next": "sort"}]},
	"sort": {"transitions": [
		{"name": "by hand", "next": "end", "manual": true},
		{"name": "off", "next": "end", "disabled": true},
		{"name": "big", "next": "big", "criterion": {"type": "simple", "jsonPath": "$.n", "operatorType": "GREATER_OR_EQUAL", "value": 10}},
		{"name": "even", "next": "add", "criterion": {"type": "function", "function": {"name": "both_even"}}},
		{"name": "odd", "next": "add"}]},
	"add": {"transitions": [{"name": "add", "next": "sort", "criterion": {"type": "simple", "jsonPath": "$.n", "operatorType": "NOT_NULL"}, "processors": [{"name": "both_add", "config": {"by": 3}}]}]},
	"big": {"transitions": [
		{"name": "parent", "next": "end", "processors": [{"name": "both_child"}, {"name": "both_add"}], "criterion": {"type": "simple", "jsonPath": "$.name", "operatorType": "NOT_NULL"}},
		{"name": "changed", "next": "end", "criterion": {"type": "simple", "jsonPath": "$.n", "operatorType": "IS_CHANGED"}},
		{"name": "child", "next": "end"}]},
	"end": {"transitions": [{"name": "back", "next": "sort", "manual": true}]}}}');

-- Revisions as both ways must make them: without ids, times and transactions.
CREATE FUNCTION story(who uuid) RETURNS jsonb LANGUAGE sql AS $$
	SELECT jsonb_agg(jsonb_build_array(h.rev, h.kind, h.transition, h.from_state, h.state, h.automatic, h.actor, h.correlation_id, h.effective_role, h.cause -> 'rev',
			jsonb_path_query_array(h.processes, '$[*].name'), h.data) ORDER BY h.rev)
	  FROM ef_history(who) h
$$;
CREATE VIEW stories AS
SELECT coalesce(b.data ->> 'name', b.data ->> 'child of') AS name, b.data ? 'child of' AS child, story(b.id) AS story FROM ef.both b;

SELECT no_plan();
SET entityflow.actor = 'ann';
SET entityflow.correlation_id = 'c';
SET entityflow.cascade = 'inline';
SELECT count(ef_create('both', jsonb_build_object('n', n, 'name', n))) AS inline FROM generate_series(0, 12) n;
SELECT is((SELECT count(*) FROM ef_store.task), 0::bigint, 'inline leaves no task');
SELECT is((SELECT string_agg(DISTINCT state, ' ') FROM ef.both), 'end', 'all are at rest');
CREATE TABLE inline AS SELECT * FROM stories;
SELECT count(ef_delete(id)) AS deleted FROM ef.both;
SET entityflow.cascade = 'worker';
SELECT count(ef_create('both', jsonb_build_object('n', n, 'name', n))) AS queued FROM generate_series(0, 12) n;
SELECT is((SELECT string_agg(DISTINCT state, ' ') FROM ef.both), 'sort', 'one hop at creation, the rest is left to the queue');
SELECT is((SELECT count(*) FROM ef_tasks('due')), 13::bigint, 'one task for each');
RESET entityflow.actor;
RESET entityflow.correlation_id;
CALL ef_drain();
SELECT is((SELECT count(*) FROM ef_tasks()), 0::bigint, 'the queue is empty');
CREATE TABLE drained AS SELECT * FROM stories;
SELECT is((SELECT count(*) FROM inline), 26::bigint, '13 and their children');
SELECT bag_eq('SELECT * FROM inline', 'SELECT * FROM drained', 'both ways made the same revisions');
SELECT is((SELECT jsonb_path_query_array(story, '$[*][2]') FROM drained WHERE name = '5' AND NOT child), '["enter", "odd", "add", "even", "add", "big", "parent"]'::jsonb, 'as declared');

-- a task at a time, in one transaction, and with a limit
SELECT count(ef_delete(id)) AS deleted FROM ef.both;
SET entityflow.actor = 'ann';
SET entityflow.correlation_id = 'c';
SELECT count(ef_create('both', jsonb_build_object('n', n, 'name', n))) AS queued FROM generate_series(0, 12) n;
BEGIN;
CALL ef_drain(5);
SAVEPOINT s;
CALL ef_drain(5);
ROLLBACK TO s;
CALL ef_drain(1);
COMMIT;
DO $$ BEGIN WHILE EXISTS (SELECT FROM ef_tasks('due')) LOOP CALL ef_drain(3); END LOOP; END $$;
CREATE TABLE pieces AS SELECT * FROM stories;
SELECT bag_eq('SELECT * FROM inline', 'SELECT * FROM pieces', 'in pieces, too');

-- limits
SELECT FROM ef_import_workflow('both', '{"name": "w", "initialState": "a", "states": {
	"a": {"transitions": [{"name": "go", "next": "b", "manual": true}]},
	"b": {"transitions": [{"name": "forth", "next": "c", "criterion": {"type": "simple", "jsonPath": "$.n", "operatorType": "NOT_NULL"}}]},
	"c": {"transitions": [{"name": "back", "next": "b", "criterion": {"type": "simple", "jsonPath": "$.n", "operatorType": "NOT_NULL"}}]}}}');
SELECT ef_create('both', '{"n": 1}', id => '00000000-0000-0000-0000-00000000b071');
SET entityflow.cascade = 'inline';
SELECT throws_ok($$SELECT ef_transition('00000000-0000-0000-0000-00000000b071', 'go')$$, '54000', NULL, 'an endless cycle inline');
SELECT is((SELECT rev || state FROM ef_get('00000000-0000-0000-0000-00000000b071')), '1a', 'leaves nothing');
SET entityflow.cascade = 'worker';
SELECT ef_transition('00000000-0000-0000-0000-00000000b071', 'go');
CALL ef_drain();
SELECT is((SELECT last_error ->> 'sqlstate' FROM ef_tasks('parked') WHERE entity_id = '00000000-0000-0000-0000-00000000b071'), '54000', 'an endless cycle in the queue is parked');
SELECT is((SELECT state FROM ef_get('00000000-0000-0000-0000-00000000b071')), 'b', 'where it began');

-- a criterion that turns true when the document changes; a refusal that stays
SELECT ef_create('both', '{}', id => '00000000-0000-0000-0000-00000000b072', transition => 'go');
CALL ef_drain();
SELECT is((SELECT state || rev FROM ef_get('00000000-0000-0000-0000-00000000b072')), 'b2', 'a false criterion rests');
SELECT is((SELECT count(*) FROM ef_tasks() WHERE entity_id = '00000000-0000-0000-0000-00000000b072'), 0::bigint, 'without work');
SELECT is((SELECT count(*) FROM ef_verify()), 0::bigint, 'storage is sound');
SELECT * FROM finish();
