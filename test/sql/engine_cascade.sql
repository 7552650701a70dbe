-- Automatic transitions.
-- rule 2.1: any topology: cycles, branches, no final state.
-- rule 3.5: one revision for each transition; automatic work follows.
-- rule 3.6: in declaration order the first that is open fires, again from the new state; a false criterion rests.
-- rule 3.7: by a task, or inline in the writer's transaction; both give the same revisions.
-- rule 3.8: limits for each causing write.
SET ROLE regress_ef_owner;
\set branches '"states": {"new": {"transitions": [{"name": "never", "next": "c", "disabled": true},{"name": "by_hand", "next": "c", "manual": true},{"name": "big", "next": "a", "criterion": {"type": "simple", "jsonPath": "$.n", "operatorType": "GREATER_THAN", "value": 10}},{"name": "small", "next": "b", "criterion": {"type": "simple", "jsonPath": "$.n", "operatorType": "LESS_OR_EQUAL", "value": 10}},{"name": "unreached", "next": "c", "criterion": {"type": "simple", "jsonPath": "$.n", "operatorType": "LESS_OR_EQUAL", "value": 10}}]},"a": {"transitions": [{"name": "done", "next": "c"}]},"b": {"transitions": [{"name": "retry", "next": "new", "criterion": {"type": "simple", "jsonPath": "$.again", "operatorType": "EQUALS", "value": true}}]},"c": {}}'
SELECT ef_create_model('flow');
SELECT ef_create_model('flow_inline', options => '{"cascade": "inline"}');
SELECT FROM ef_import_workflow('flow', ('{"name": "w", "initialState": "new", ' || :'branches' || '}')::json);
SELECT FROM ef_import_workflow('flow_inline', ('{"name": "w", "initialState": "new", ' || :'branches' || '}')::json);
SELECT ef_create('flow', '{"n": 11}', id => '00000000-0000-0000-0000-0000000e0201');
SELECT ef_create('flow', '{"n": 9}', id => '00000000-0000-0000-0000-0000000e0202');
SELECT ef_create('flow', '{}', id => '00000000-0000-0000-0000-0000000e0203');
SELECT id, state, rev FROM ef.flow ORDER BY id;
CALL ef_drain();
SELECT id, state, rev FROM ef.flow ORDER BY id;
SELECT ef_create('flow_inline', '{"n": 11}', id => '00000000-0000-0000-0000-0000000e0211');
SELECT ef_create('flow_inline', '{"n": 9}', id => '00000000-0000-0000-0000-0000000e0212');
SELECT ef_create('flow_inline', '{}', id => '00000000-0000-0000-0000-0000000e0213');
SELECT id, state, rev FROM ef.flow_inline ORDER BY id;
SELECT count(*) AS tasks FROM ef_tasks() WHERE model LIKE 'flow%';
-- the same revisions either way
SELECT a.rev, a.kind, a.transition, a.from_state, a.state, a.automatic,
       (a.rev, a.kind, a.transition, a.from_state, a.state, a.automatic) IS NOT DISTINCT FROM
       (b.rev, b.kind, b.transition, b.from_state, b.state, b.automatic) AS same
  FROM ef_history('00000000-0000-0000-0000-0000000e0201') a
  FULL JOIN ef_history('00000000-0000-0000-0000-0000000e0211') b USING (rev);
-- a change of data wakes what rested
SELECT ef_patch('00000000-0000-0000-0000-0000000e0203', '{"n": 12}');
CALL ef_drain();
SELECT state, rev FROM ef_get('00000000-0000-0000-0000-0000000e0203');
-- limits: a cycle that never ends
SELECT ef_patch('00000000-0000-0000-0000-0000000e0212', '{"again": true}');
\echo :LAST_ERROR_SQLSTATE
SELECT state, rev FROM ef_get('00000000-0000-0000-0000-0000000e0212');
SELECT ef_patch('00000000-0000-0000-0000-0000000e0202', '{"again": true}');
CALL ef_drain();
SELECT state, rev FROM ef_get('00000000-0000-0000-0000-0000000e0202');
SELECT entity_id, status, attempts, last_error ->> 'sqlstate' AS sqlstate, last_error ->> 'message' AS message FROM ef_tasks('parked');
-- the setting decides where model and workflow do not
SET entityflow.cascade = 'inline';
SELECT ef_create('flow', '{"n": 11}', id => '00000000-0000-0000-0000-0000000e0204');
SELECT state, rev FROM ef_get('00000000-0000-0000-0000-0000000e0204');
RESET entityflow.cascade;
-- and the workflow decides before the model
SELECT FROM ef_import_workflow('flow_inline', ('{"name": "w", "cascade": "worker", "initialState": "new", ' || :'branches' || '}')::json);
SELECT ef_create('flow_inline', '{"n": 11}', id => '00000000-0000-0000-0000-0000000e0214');
SELECT state, rev FROM ef_get('00000000-0000-0000-0000-0000000e0214');
-- drain in a transaction block: all in that transaction
BEGIN;
CALL ef_drain();
SELECT state, rev FROM ef_get('00000000-0000-0000-0000-0000000e0214');
ROLLBACK;
SELECT state, rev FROM ef_get('00000000-0000-0000-0000-0000000e0214');
CALL ef_drain(0);
SELECT count(*) AS due FROM ef_tasks('due') WHERE model LIKE 'flow%';
CALL ef_drain(1);
SELECT count(*) AS due FROM ef_tasks('due') WHERE model LIKE 'flow%';
CALL ef_drain(-1);
\echo :LAST_ERROR_SQLSTATE
SELECT count(*) FROM ef_tasks('nonsense');
\echo :LAST_ERROR_SQLSTATE
