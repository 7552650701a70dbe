-- The difference between two revisions, as a JSON patch (RFC 6902).
-- rule 1.4: the document of every revision can be told, though unchanged ones store none.
SET ROLE regress_ef_owner;
SELECT ef_create_model('timed_note');
\set id '00000000-0000-0000-0002-000000000001'
SELECT ef_create('timed_note', '{"title": "a", "tags": ["x", "y"], "meta": {"n": 1.0}}', id => :'id');
SELECT ef_transition(:'id', 'UPDATE');
SELECT ef_update(:'id', '{"title": "b", "tags": ["x"], "meta": {"n": 1}, "a/b": {"~": null}}');
SELECT ef_delete(:'id');

SELECT ef_diff(:'id', 1, 3);
SELECT ef_diff(:'id', 3, 1);
SELECT ef_diff(:'id', 1, 2) AS unchanged, ef_diff(:'id', 3, 3) AS same, ef_diff(:'id', 3, 4) AS deletion;

-- patched with it, a becomes b
SELECT ef_restore(:'id');
SELECT ef_patch(:'id', ef_diff(:'id', 3, 1));
SELECT a.data = b.data AS same FROM ef_get(:'id', rev => 1) a, ef_get(:'id') b;

-- unknown ids give NULL, unknown revisions an error that says which there are
SELECT ef_diff(NULL, 1, 2) IS NULL AS no_id, ef_diff('00000000-0000-0000-0002-00000000000f', 1, 2) IS NULL AS unknown;
SELECT ef_diff(:'id', 1, 7);
\echo :LAST_ERROR_SQLSTATE
SELECT ef_diff(:'id', 0, 1);
\echo :LAST_ERROR_SQLSTATE
SELECT ef_diff(:'id', NULL, 1);
\echo :LAST_ERROR_SQLSTATE
SELECT ef_diff(:'id', 1, NULL);
\echo :LAST_ERROR_SQLSTATE
\set VERBOSITY sqlstate
SET ROLE regress_ef_guest;
SELECT ef_diff(:'id', 1, 2);
\set VERBOSITY default
RESET ROLE;
