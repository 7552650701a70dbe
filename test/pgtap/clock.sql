-- Times of revisions.
-- rule 1.3: one recorded_at for a transaction, taken at its first write; never before an entity's last
-- rule 9.1: AS OF is inclusive and takes the highest (recorded_at, rev)
SET client_min_messages = warning;
SELECT ef_create_model('timed');
\set a '00000000-0000-0000-0000-0000000c10c1'
\set b '00000000-0000-0000-0000-0000000c10c2'
BEGIN;
SELECT clock_timestamp() AS first \gset
SELECT ef_create('timed', '{"n": 1}', id => :'a');
SAVEPOINT s;
SELECT ef_patch(:'a', '{"n": 2}');
ROLLBACK TO s;
SELECT ef_patch(:'a', '{"n": 3}');
SELECT ef_create('timed', '{}', id => :'b');
COMMIT;
SELECT recorded_at AS t1 FROM ef_get(:'a') \gset
SELECT ef_patch(:'a', '{"n": 4}');
SELECT recorded_at AS t2 FROM ef_get(:'a') \gset
-- a head from the future, as another node's clock may leave it
\connect - postgres
SET entityflow.maintenance = on;
UPDATE ef_store.entity SET recorded_at = recorded_at + '1 hour', data_at = data_at + '1 hour', created_at = created_at + '1 hour', state_since = state_since + '1 hour' WHERE id = '00000000-0000-0000-0000-0000000c10c2';
UPDATE ef_store.revision SET recorded_at = recorded_at + '1 hour', data_at = data_at + '1 hour' WHERE entity_id = '00000000-0000-0000-0000-0000000c10c2';
\connect - ef_tester
SET client_min_messages = warning;
SELECT recorded_at AS future FROM ef_get(:'b') \gset
SELECT no_plan();
SELECT is((SELECT count(DISTINCT recorded_at) FROM ef_history(:'a') WHERE rev < 3), 1::bigint, 'a transaction has one time');
SELECT is((SELECT recorded_at >= :'first' AND recorded_at < :'first'::timestamptz + '10 s' FROM ef_get(:'a', rev => 1)), true, 'that of its first write, not of its begin');
SELECT is((SELECT string_agg(rev::text, ' ' ORDER BY rev) FROM ef_history(:'a')), '1 2 3', 'a write that was undone takes no number');
SELECT is((SELECT data FROM ef_get(:'a', :'t1')), '{"n": 3}'::jsonb, 'as of that time: its last revision');
SELECT is((SELECT data FROM ef_get(:'a', :'t2')), '{"n": 4}'::jsonb, 'inclusive');
SELECT is((SELECT data FROM ef_get(:'a', :'t2'::timestamptz - interval '1 us')), '{"n": 3}'::jsonb, 'a microsecond before, the one before');
SELECT is((SELECT count(*) FROM ef_get(:'a', :'t1'::timestamptz - interval '1 us')), 0::bigint, 'before its creation: not found');
SELECT is((SELECT count(*) FROM ef_as_of('timed', :'t1'::timestamptz - interval '1 us')), 0::bigint, 'nor any other');
SELECT is((SELECT count(*) FROM ef_as_of('timed', :'t1')), 1::bigint, 'found from then on');
SELECT is((SELECT string_agg(valid_to::text, ' ' ORDER BY rev) FROM ef_history(:'a') WHERE rev > 1), :'t2', 'a revision is valid to the next');
SET entityflow.on_clock_conflict = 'error';
SELECT throws_ok($$SELECT ef_patch('00000000-0000-0000-0000-0000000c10c2', '{"x": 1}')$$, '40001', NULL, 'on_clock_conflict = error');
SET entityflow.on_clock_conflict = 'adjust';
BEGIN;
SELECT ef_patch(:'a', '{"n": 5}');
SELECT ef_patch(:'b', '{"x": 1}');
SELECT ef_patch(:'a', '{"n": 6}');
COMMIT;
SELECT is((SELECT recorded_at - :'future' FROM ef_get(:'b')), '1 us'::interval, 'adjust: a microsecond after the head');
SELECT is((SELECT recorded_at - :'future' FROM ef_get(:'a')), '1 us'::interval, 'and all that the transaction writes from then on');
SELECT is((SELECT string_agg(rev || adjusted::text, ' ' ORDER BY rev) FROM ef_history(:'a') WHERE rev > 3), '4false 5true', 'which says so');
SELECT is((SELECT string_agg(rev || adjusted::text, ' ' ORDER BY rev) FROM ef_history(:'b')), '1false 2true', 'in both');
SELECT is(ef_patch(:'a', '{"n": 7}'), 6, 'the next transaction goes on');
SELECT is((SELECT string_agg(rev::text, ' ' ORDER BY recorded_at, rev) FROM ef_history(:'a')), '1 2 3 4 5 6', 'times follow the revisions');
SELECT is((SELECT data FROM ef_get(:'a', 'infinity')), '{"n": 7}'::jsonb, 'as of the end of time: the last');
SELECT is((SELECT string_agg(problem, '; ') FROM ef_verify() WHERE problem !~* 'adjusted'), NULL, 'storage is sound');
SELECT * FROM finish();
