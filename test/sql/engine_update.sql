-- Documents: replaced, merged, patched.
-- rule 1.2: every write makes one revision, also one that changes nothing.
-- rule 1.6: writers of one entity lose nothing.
SET ROLE regress_ef_owner;
SELECT ef_create_model('noted');
\set id '00000000-0000-0000-0000-0000000e0101'
SELECT ef_create('noted', '{"a": 1, "b": {"c": [1, 2]}}', id => :'id');
SELECT ef_update(:'id', '{"a": 2}');
SELECT ef_update(:'id', '{"a": 2}');
SELECT ef_patch(:'id', '{"b": {"c": [1, 2], "d": "x"}}');
SELECT ef_patch(:'id', '{"b": {"d": null}, "e": 5}');
SELECT ef_patch(:'id', '[{"op": "replace", "path": "/a", "value": 3}, {"op": "add", "path": "/b/c/-", "value": 9}]');
SELECT rev, kind, state, data FROM ef_history(:'id');
-- a revision that changed nothing stores no copy
RESET ROLE;
SELECT rev, data IS NOT NULL AS own_copy, data_rev FROM ef_store.revision WHERE entity_id = :'id' ORDER BY rev;
SET ROLE regress_ef_owner;
-- patches that fail change nothing
SELECT ef_patch(:'id', '[{"op": "test", "path": "/a", "value": 4}, {"op": "remove", "path": "/a"}]');
\echo :LAST_ERROR_SQLSTATE
SELECT ef_patch(:'id', '[{"op": "replace", "path": "", "value": 4}]');
\echo :LAST_ERROR_SQLSTATE
SELECT ef_patch(:'id', '5');
\echo :LAST_ERROR_SQLSTATE
SELECT ef_update(:'id', '[1]');
\echo :LAST_ERROR_SQLSTATE
SELECT ef_transition(:'id', 'UPDATE', data => '{}', patch => '{}');
\echo :LAST_ERROR_SQLSTATE
SELECT rev, data FROM ef_get(:'id');
-- with a transition: data first, then the transition, one revision
SELECT ef_update(:'id', '{"z": 1}', 'UPDATE');
SELECT ef_patch(:'id', '{"y": 2}', 'UPDATE');
SELECT rev, kind, transition, data FROM ef_history(:'id', 7);
-- the view writes through the engine
INSERT INTO ef.noted (id, data) VALUES ('00000000-0000-0000-0000-0000000e0102', '{"v": 1}');
UPDATE ef.noted SET data = data || '{"w": 2}' WHERE data ? 'v';
SELECT state, rev, data FROM ef.noted WHERE data ? 'v';
UPDATE ef.noted SET state = 'DELETED' WHERE data ? 'v';
SELECT state, rev, data FROM ef.noted WHERE data ? 'v';
UPDATE ef.noted SET state = 'nowhere' WHERE data ? 'v';
\echo :LAST_ERROR_SQLSTATE
UPDATE ef.noted SET rev = 17 WHERE data ? 'v';
\echo :LAST_ERROR_SQLSTATE
DELETE FROM ef.noted WHERE data ? 'v';
SELECT count(*) FROM ef.noted WHERE data ? 'v';
-- ef_lock gives the revision and changes nothing
BEGIN;
SELECT ef_lock(:'id');
COMMIT;
SELECT rev FROM ef_get(:'id');
