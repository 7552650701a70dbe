-- Entities as they were: at a time, at a revision, a whole model at once.
-- rule 9.1: AS OF is inclusive; before creation and after deletion nothing is found.
-- rule 1.2: every step made a revision that can still be read.
SET ROLE regress_ef_owner;
SET timezone = 'UTC';
SELECT ef_create_model('timed_order');
SELECT FROM ef_import_workflow('timed_order', '{"name": "order", "initialState": "New", "states": {
	"New": {"transitions": [{"name": "pay", "next": "Paid", "manual": true}]},
	"Paid": {"transitions": [
		{"name": "touch", "next": "Paid", "manual": true},
		{"name": "ship", "next": "Shipped", "manual": true}]},
	"Shipped": {}}}');

\set id '00000000-0000-0000-0000-000000000001'
\set other '00000000-0000-0000-0000-000000000002'
SELECT ef_create('timed_order', '{"total": 1}', id => :'id');
SELECT ef_create('timed_order', '{"total": 9}', id => :'other');
SELECT ef_transition(:'id', 'pay');
SELECT ef_transition(:'id', 'touch');
SELECT ef_update(:'id', '{"total": 2}');
SELECT ef_transition(:'id', 'ship', patch => '{"total": 3}');
SELECT ef_delete(:'id');
SELECT ef_restore(:'id');

-- by revision; a tombstone (revision 6) is no row, nor is one that does not exist
SELECT asked, rev, state, transition, workflow, model_version, data
  FROM generate_series(0, 8) asked LEFT JOIN ef_get(:'id', rev => asked) ON true ORDER BY asked;

-- by time: each revision from its own instant on, to the last microsecond
SELECT h.rev AS at_its_time, now_rev.rev AS found, last_rev.rev AS found_just_before
  FROM ef_history(:'id') h
  LEFT JOIN ef_get(:'id', h.recorded_at) now_rev ON true
  LEFT JOIN ef_get(:'id', h.recorded_at - interval '1 us') last_rev ON true
 ORDER BY h.rev;
SELECT rev, state, data FROM ef_get(:'id', 'infinity');
SELECT rev, state, data FROM ef_get(:'id', '-infinity');

-- what the past answers is what was there: all columns of the head at its own revision
SELECT (SELECT g FROM ef_get(:'id') g) = (SELECT g FROM ef_get(:'id', rev => 7) g) AS by_rev,
	   (SELECT g FROM ef_get(:'id') g) = (SELECT g FROM ef_get(:'id', clock_timestamp()) g) AS by_time;

-- a whole model, in order of id, deleted ones included while they lived
SELECT h.rev AS at_its_time, right(a.id::text, 1) AS id, a.rev, a.state, a.transition, a.data
  FROM ef_history(:'id') h, ef_as_of('timed_order', h.recorded_at) WITH ORDINALITY a
 ORDER BY h.rev, a.ordinality;
SELECT count(*) FROM ef_as_of('timed_order', '-infinity');
SELECT count(*) FROM ef_as_of('timed_order', 'infinity') a JOIN ef_get(a.id) g ON g = a.*;

-- counts of live entities by state, now and then
SELECT * FROM ef_count('timed_order');
SELECT h.rev AS at_its_time, c.state, c.entities
  FROM ef_history(:'id') h, ef_count('timed_order', h.recorded_at) c ORDER BY h.rev, c.state;
SELECT ef_create_model('timed_order', 2);
SELECT ef_create('timed_order', '{}', version => 2) IS NOT NULL AS created;
SELECT version, c.* FROM (VALUES (1), (2), (NULL)) v (version), ef_count('timed_order', version => v.version) c;
SELECT * FROM ef_count('timed_order', '-infinity');

-- within one transaction all revisions bear one time: the last one counts
BEGIN;
SELECT ef_update(:'id', '{"total": 4}');
SELECT ef_update(:'id', '{"total": 5}');
COMMIT;
SELECT count(DISTINCT recorded_at), min(rev), max(rev) FROM ef_history(:'id', 8);
SELECT g.rev, g.data FROM ef_get(:'id') now_rev, ef_get(:'id', now_rev.recorded_at) g;
SELECT rev, data FROM ef_get(:'id', rev => 8);
SELECT rev, recorded_at = valid_to AS instant, valid_to IS NULL AS present FROM ef_history(:'id', 7);

-- NULL, unknown, both, wrong
SELECT count(*) FROM ef_get(NULL);
SELECT count(*) FROM ef_get('00000000-0000-0000-0000-00000000000f');
SELECT count(*) FROM ef_get('00000000-0000-0000-0000-00000000000f', rev => 1);
SELECT ef_get(:'id', '2026-01-01 00:00:00+00', 1);
\echo :LAST_ERROR_SQLSTATE
SELECT ef_as_of(NULL, now());
\echo :LAST_ERROR_SQLSTATE
SELECT ef_as_of('timed_order', NULL);
\echo :LAST_ERROR_SQLSTATE
\set VERBOSITY terse
SELECT ef_as_of('no_such_model', now());
\echo :LAST_ERROR_SQLSTATE
SELECT ef_count('no_such_model');
\echo :LAST_ERROR_SQLSTATE
\set VERBOSITY default
SELECT ef_count('timed_order', version => 3);
\echo :LAST_ERROR_SQLSTATE
SELECT ef_count('timed_order', version => 0);
\echo :LAST_ERROR_SQLSTATE

-- a known entity needs SELECT on its model; models that may not be read are not counted
SET ROLE regress_ef_guest;
SELECT ef_get(:'id');
\echo :LAST_ERROR_SQLSTATE
SELECT ef_get(:'id', rev => 1);
\echo :LAST_ERROR_SQLSTATE
SELECT ef_as_of('timed_order', now());
SELECT ef_count('timed_order');
SELECT count(*) FROM ef_count() WHERE model LIKE 'timed%';
SELECT count(*) FROM ef_get('00000000-0000-0000-0000-00000000000f');
RESET ROLE;
GRANT SELECT ON ef.timed_order TO regress_ef_guest;
SET ROLE regress_ef_guest;
SELECT rev FROM ef_get(:'id');
SELECT * FROM ef_count() WHERE model LIKE 'timed%';
RESET ROLE;

-- entities of another tenant do not exist
SET entityflow.tenant = 'elsewhere';
SELECT count(*) FROM ef_get(:'id');
SELECT count(*) FROM ef_get(:'id', rev => 1);
SELECT count(*) FROM ef_as_of('timed_order', 'infinity');
SELECT count(*) FROM ef_count('timed_order');
RESET entityflow.tenant;
