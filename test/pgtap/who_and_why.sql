-- What a revision records of who made it, why, and what ran.
-- rule 1.2: every write makes one revision
-- rule 1.3: rev counts without gaps; the revisions of a transaction bear one time
-- rule 1.4: kind, transition, states, versions, roles, actor, transaction, correlation, cause, processes
-- rule 3.7: the queue keeps them
-- rule 5.2: and tells processes
\connect - postgres
SET client_min_messages = warning;
CREATE ROLE ef_why_clerk;
GRANT ef_why_clerk TO ef_tester;
\connect - ef_tester
SET client_min_messages = warning;
SELECT ef_create_model('parent');
SELECT ef_create_model('child');
GRANT ALL ON ef.parent, ef.child TO ef_why_clerk;
CREATE FUNCTION why_spawn(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$
BEGIN
	PERFORM ef_create('child', jsonb_build_object('of', meta ->> 'entity_id'));
	RETURN data || jsonb_build_object('actor', meta ->> 'actor', 'correlation_id', meta ->> 'correlation_id', 'event', meta ->> 'event', 'role', meta ->> 'role', 'attempt', meta -> 'attempt');
END $$;
CREATE FUNCTION why_nothing(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE sql AS $$ SELECT NULL::jsonb $$;
SELECT FROM ef_import_workflow('parent', '{"name": "w", "initialState": "new", "states": {
	"new": {"transitions": [{"name": "begin", "next": "begun", "manual": true, "processors": [{"name": "WhySpawn"}, {"name": "why_nothing"}]}]},
	"begun": {"transitions": [{"name": "go on", "next": "gone on", "processors": [{"name": "why_spawn"}]}, {"name": "unused", "next": "new"}]},
	"gone on": {"transitions": [{"name": "again", "next": "gone on", "manual": true}]}}}');
\set id '00000000-0000-0000-0000-000000003e01'
SELECT no_plan();

SET ROLE ef_why_clerk;
SET entityflow.actor = 'ann';
SET entityflow.correlation_id = 'order 17';
SELECT ef_create('parent', '{}', id => :'id');
SET entityflow.actor = 'bob';
BEGIN;
SELECT pg_current_xact_id() AS xid \gset
SELECT ef_transition(:'id', 'begin');
SELECT ef_patch(:'id', '{"note": 1}');
COMMIT;
RESET entityflow.actor;
RESET entityflow.correlation_id;
RESET ROLE;
CALL ef_drain();
SELECT ef_transition(:'id', 'again');
SELECT ef_delete(:'id');
SELECT ef_restore(:'id');

SELECT results_eq(format('SELECT rev, kind, transition, from_state, state, automatic FROM ef_history(%L)', :'id'),
	$$ VALUES (1, 'create', NULL, NULL, 'new', false), (2, 'transition', 'begin', 'new', 'begun', false), (3, 'update', NULL, 'begun', 'begun', false),
		(4, 'transition', 'go on', 'begun', 'gone on', true), (5, 'transition', 'again', 'gone on', 'gone on', false),
		(6, 'delete', NULL, 'gone on', 'gone on', false), (7, 'restore', NULL, 'gone on', 'gone on', false) $$, 'what happened');
SELECT results_eq(format('SELECT rev, actor, correlation_id, login_role, effective_role FROM ef_history(%L)', :'id'),
	$$ VALUES (1, 'ann', 'order 17', 'ef_tester', 'ef_why_clerk'), (2, 'bob', 'order 17', 'ef_tester', 'ef_why_clerk'), (3, 'bob', 'order 17', 'ef_tester', 'ef_why_clerk'),
		(4, 'bob', 'order 17', 'ef_tester', 'ef_why_clerk'), (5, NULL, NULL, 'ef_tester', 'ef_tester'), (6, NULL, NULL, 'ef_tester', 'ef_tester'), (7, NULL, NULL, 'ef_tester', 'ef_tester') $$,
	'who did it, also from the queue');
SELECT results_eq(format('SELECT rev, jsonb_path_query_array(processes, ''$[*].name''), jsonb_path_query_array(processes, ''$[*].outcome'') FROM ef_history(%L) WHERE processes IS NOT NULL', :'id'),
	$$ VALUES (2, '["WhySpawn", "why_nothing"]'::jsonb, '["ok", "ok"]'::jsonb), (4, '["why_spawn"]', '["ok"]') $$, 'what ran');
SELECT is((SELECT bool_and((p ->> 'us')::int >= 0) FROM ef_history(:'id'), jsonb_array_elements(processes) p), true, 'and how long');
SELECT is((SELECT string_agg(rev::text, ' ' ORDER BY rev) FROM ef_history(:'id') WHERE xid = :'xid'), '2 3', 'in which transaction');
SELECT is((SELECT count(DISTINCT recorded_at) FROM ef_history(:'id') WHERE rev IN (2, 3)), 1::bigint, 'whose revisions bear one time');
SELECT is((SELECT bool_and(recorded_at > before) FROM (SELECT recorded_at, lag(recorded_at) OVER (ORDER BY rev) AS before FROM ef_history(:'id') WHERE rev <> 3) h), true, 'later than those before');
SELECT is((SELECT string_agg((cause IS NULL)::text, ' ' ORDER BY rev) FROM ef_history(:'id')), 'true true true false true true true', 'a call has no cause');
SELECT is((SELECT cause FROM ef_history(:'id') WHERE rev = 4), jsonb_build_object('id', :'id', 'rev', 2), 'automatic work has the revision that entered the state');
SELECT is((SELECT array_agg(h.cause ORDER BY h.recorded_at) FROM ef.child c, ef_history(c.id) h), ARRAY[jsonb_build_object('id', :'id', 'rev', 2), jsonb_build_object('id', :'id', 'rev', 4)], 'what a process makes has its revision');
SELECT is((SELECT string_agg(h.actor || ' ' || h.correlation_id || ' ' || h.effective_role, ', ' ORDER BY h.recorded_at) FROM ef.child c, ef_history(c.id) h), 'bob order 17 ef_why_clerk, bob order 17 ef_why_clerk', 'and its actor');
SELECT is((SELECT data - 'note' FROM ef_get(:'id', rev => 2)), '{"actor": "bob", "correlation_id": "order 17", "event": "transition", "role": "ef_why_clerk", "attempt": 1}', 'a process is told');
SELECT is((SELECT data - 'note' FROM ef_get(:'id', rev => 4)), '{"actor": "bob", "correlation_id": "order 17", "event": "automatic", "role": "ef_why_clerk", "attempt": 1}', 'in the queue, too');
SELECT is((SELECT string_agg(DISTINCT model_version || ' ' || workflow || ' ' || workflow_version, ', ') FROM ef_history(:'id')), '1 w 1', 'under which definition');
SELECT is((SELECT count(*) FROM ef_verify()), 0::bigint, 'storage is sound');
SELECT * FROM finish();
