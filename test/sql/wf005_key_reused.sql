-- WF005: an idempotency key was used with other arguments.
-- rule 1.7: the second call with a key gives the first one's result and does nothing.
-- rule 11.1
SET ROLE regress_ef_owner;
SELECT ef_create_model('wf005');
SELECT ef_create('wf005', '{"n": 1}', idempotency_key => 'k1') AS first \gset
SELECT ef_create('wf005', '{"n": 1}', idempotency_key => 'k1') = :'first' AS same;
SELECT count(*) FROM ef."wf005";
SELECT ef_create('wf005', '{"n": 2}', idempotency_key => 'k1');
\echo :LAST_ERROR_SQLSTATE
-- equal documents are equal arguments, however they are written
SELECT ef_create('wf005', ' { "n" : 1 } ', idempotency_key => 'k1') = :'first' AS same;
-- keys are per function
SELECT ef_update(:'first', '{"n": 2}', idempotency_key => 'k1');
SELECT ef_update(:'first', '{"n": 2}', idempotency_key => 'k1');
SELECT ef_transition(:'first', 'UPDATE', idempotency_key => 'k1');
SELECT ef_transition(:'first', 'UPDATE', idempotency_key => 'k1');
SELECT rev, state, data FROM ef_get(:'first');
\set VERBOSITY terse
SELECT ef_update(:'first', '{"n": 2}', if_rev => 1, idempotency_key => 'k1');
\echo :LAST_ERROR_SQLSTATE
SELECT ef_transition(:'first', 'DELETE', idempotency_key => 'k1');
\echo :LAST_ERROR_SQLSTATE
-- a call that failed leaves no key
SELECT ef_transition(:'first', 'nowhere', idempotency_key => 'k2');
SELECT ef_transition(:'first', 'UPDATE', idempotency_key => 'k2');
-- nor does one that was rolled back
BEGIN;
SELECT ef_update(:'first', '{"n": 9}', idempotency_key => 'k3');
ROLLBACK;
SELECT ef_update(:'first', '{"n": 9}', idempotency_key => 'k3');
-- keys that cannot be
SELECT ef_create('wf005', '{}', idempotency_key => '');
\echo :LAST_ERROR_SQLSTATE
SELECT ef_create('wf005', '{}', idempotency_key => repeat('k', 257));
\echo :LAST_ERROR_SQLSTATE
-- another role's call is another call
GRANT ALL ON ef.wf005 TO regress_ef_clerk;
SET ROLE regress_ef_clerk;
SELECT ef_create('wf005', '{"n": 1}', idempotency_key => 'k1');
\echo :LAST_ERROR_SQLSTATE
SELECT ef_create('wf005', '{"n": 1}', idempotency_key => 'k4') IS NOT NULL AS created;
