-- An entity's history: one row for each change, whoever and whatever caused it.
-- rule 1.2: self-loops, loopbacks, cascades and deletions are revisions, too.
-- rule 1.3: rev counts without gaps; a transaction's revisions bear one time.
-- rule 1.4: a revision says what happened, when, by whom and why.
SET ROLE regress_ef_owner;
SELECT ef_create_model('timed_job');
SELECT FROM ef_import_workflow('timed_job', '{"name": "job", "initialState": "Open", "cascade": "inline", "states": {
	"Open": {"transitions": [{"name": "start", "next": "Running", "manual": true}]},
	"Running": {"transitions": [
		{"name": "loop", "next": "Running", "manual": true},
		{"name": "halve", "next": "Half", "manual": false, "criterion":
			{"type": "simple", "jsonPath": "$.done", "operatorType": "EQUALS", "value": true}}]},
	"Half": {"transitions": [{"name": "finish", "next": "Done", "manual": false}]},
	"Done": {}}}');

\set id '00000000-0000-0000-0001-000000000001'
SET entityflow.actor = 'ann';
SET entityflow.correlation_id = 'c-17';
SELECT ef_create('timed_job', '{"done": false}', id => :'id');
SELECT ef_transition(:'id', 'start');
SELECT ef_transition(:'id', 'loop');
RESET entityflow.actor;
RESET entityflow.correlation_id;
SELECT ef_update(:'id', '{"done": false}');
SELECT ef_transition(:'id', 'loop', '{"done": true}');
SELECT ef_delete(:'id');

SELECT rev, kind, transition, from_state, state, automatic, model_version, workflow, workflow_version, data
  FROM ef_history(:'id');
SELECT rev, actor, correlation_id, login_role = session_user AS login, effective_role, adjusted
  FROM ef_history(:'id');

-- validity is from the revision's own time to the next one's
SELECT bool_and(valid_to IS NOT DISTINCT FROM next) AS chained, count(*) FILTER (WHERE valid_to IS NULL) AS present
  FROM (SELECT valid_to, lead(recorded_at) OVER (ORDER BY rev) AS next FROM ef_history(:'id')) h;

-- one transaction, one time and one transaction id
SELECT count(DISTINCT recorded_at) AS times, count(DISTINCT xid) AS transactions FROM ef_history(:'id', 5, 7);
SELECT count(DISTINCT xid) AS transactions FROM ef_history(:'id');
BEGIN;
SELECT ef_restore(:'id');
SELECT xid = pg_current_xact_id() AS ours FROM ef_history(:'id', 9);
ROLLBACK;

-- a range of revisions; documents are resolved where they did not change, or left out
SELECT rev, valid_to IS NOT NULL AS followed, data FROM ef_history(:'id', 3, 4);
SELECT rev FROM ef_history(:'id', to_rev => 2);
SELECT rev FROM ef_history(:'id', from_rev => 7);
SELECT count(*) FROM ef_history(:'id', 4, 3);
SELECT count(*) FROM ef_history(:'id', 100);
SELECT count(*) FROM ef_history(:'id', -1, 2147483647);
SELECT count(*), count(data) FROM ef_history(:'id', with_data => false);
RESET ROLE;
SELECT rev, data IS NOT NULL AS stored, data_rev FROM ef_store.revision WHERE entity_id = :'id' ORDER BY rev;
SET ROLE regress_ef_owner;

-- NULL and unknown: no row; no SELECT on the model: refused
SELECT count(*) FROM ef_history(NULL);
SELECT count(*) FROM ef_history('00000000-0000-0000-0001-00000000000f');
SET ROLE regress_ef_guest;
\set VERBOSITY sqlstate
SELECT ef_history(:'id');
\set VERBOSITY default
RESET ROLE;

-- in the select list it is the same function
SELECT (ef_history(:'id', 1, 1)).kind;
