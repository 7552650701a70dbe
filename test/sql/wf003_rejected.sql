-- WF003: a process refuses for a business reason.
-- rule 5.7: ef_reject(reason) ends the process; no retry; the reason is kept.
-- rule 11.1
SET ROLE regress_ef_owner;
SELECT ef_create_model('wf003');
CREATE FUNCTION wf003_check(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$
BEGIN
	IF (data ->> 'limit')::int < 100 THEN
		PERFORM ef_reject(format('limit of %s is too low', data ->> 'limit'));
	END IF;
	RETURN NULL;
END $$;
SELECT FROM ef_import_workflow('wf003', '{"name": "w", "initialState": "asked", "states": {
	"asked": {"transitions": [{"name": "grant", "next": "granted", "manual": true, "processors": [{"name": "wf003_check"}]}]},
	"granted": {}}}');
\set id '00000000-0000-0000-0000-0000000f0031'
SELECT ef_create('wf003', '{"limit": 40}', id => :'id');
SELECT ef_transition(:'id', 'grant');
\echo :LAST_ERROR_SQLSTATE
SELECT ef_transition(:'id', 'grant', '{"limit": 400}');
SELECT rev, state, data FROM ef_get(:'id');
-- reasons have limits, too
\set VERBOSITY terse
SELECT ef_reject(NULL);
\echo :LAST_ERROR_SQLSTATE
SELECT ef_reject('');
\echo :LAST_ERROR_SQLSTATE
SELECT ef_reject(repeat('x', 5000));
\echo :LAST_ERROR_SQLSTATE
SELECT ef_reject('outside of a process');
\echo :LAST_ERROR_SQLSTATE
