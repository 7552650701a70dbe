-- WF011: the entity has moved on since the caller read it.
-- rule 1.6: if_rev on any write; DETAIL tells revision and state.
-- rule 11.1
SET ROLE regress_ef_owner;
SELECT ef_create_model('wf011');
\set id '00000000-0000-0000-0000-0000000f0111'
SELECT ef_create('wf011', '{"n": 1}', id => :'id');
SELECT ef_update(:'id', '{"n": 2}', if_rev => 1);
SELECT ef_update(:'id', '{"n": 3}', if_rev => 1);
\echo :LAST_ERROR_SQLSTATE
\set VERBOSITY terse
SELECT ef_patch(:'id', '{"n": 3}', if_rev => 1);
\echo :LAST_ERROR_SQLSTATE
SELECT ef_transition(:'id', 'UPDATE', if_rev => 3);
\echo :LAST_ERROR_SQLSTATE
SELECT ef_delete(:'id', if_rev => 1);
\echo :LAST_ERROR_SQLSTATE
SELECT ef_update(:'id', '{"n": 3}', if_rev => 0);
\echo :LAST_ERROR_SQLSTATE
\set VERBOSITY default
SELECT ef_patch(:'id', '{"n": 3}', if_rev => 2);
SELECT ef_transition(:'id', 'UPDATE', if_rev => 3);
SELECT ef_delete(:'id', if_rev => 4);
SELECT rev, kind, data FROM ef_history(:'id');
