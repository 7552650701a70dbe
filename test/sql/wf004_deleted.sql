-- WF004: the entity is deleted.
-- rule 1.5: deletion is a tombstone; its id stays taken; ef_restore undoes it.
-- rule 11.1
SET ROLE regress_ef_owner;
SELECT ef_create_model('wf004');
\set id '00000000-0000-0000-0000-0000000f0041'
SELECT ef_create('wf004', '{"n": 1}', id => :'id');
SELECT ef_delete(:'id', if_rev => 7);
\echo :LAST_ERROR_SQLSTATE
SELECT ef_delete(:'id', if_rev => 1);
SELECT count(*) FROM ef_get(:'id');
SELECT count(*) FROM ef."wf004";
\set VERBOSITY terse
SELECT ef_update(:'id', '{"n": 2}');
\echo :LAST_ERROR_SQLSTATE
SELECT ef_transition(:'id', 'UPDATE');
\echo :LAST_ERROR_SQLSTATE
SELECT ef_delete(:'id');
\echo :LAST_ERROR_SQLSTATE
SELECT ef_lock(:'id');
\echo :LAST_ERROR_SQLSTATE
\set VERBOSITY default
-- its id is taken
SELECT ef_create('wf004', '{"n": 3}', id => :'id');
\echo :LAST_ERROR_SQLSTATE
-- its history is not gone
SELECT rev, kind, state, data FROM ef_history(:'id');
SELECT state, rev, data FROM ef_get(:'id', rev => 1);
-- and back again, once
SELECT ef_restore(:'id');
SELECT ef_restore(:'id');
\echo :LAST_ERROR_SQLSTATE
SELECT state, rev, data FROM ef_get(:'id');
SELECT ef_update(:'id', '{"n": 2}');
-- a state named DELETED is a state like any other
SELECT ef_transition(:'id', 'DELETE');
SELECT state, rev FROM ef_get(:'id');
SELECT ef_update(:'id', '{"n": 3}');
SELECT rev, kind, transition, from_state, state FROM ef_history(:'id');
