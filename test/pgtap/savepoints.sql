-- Many subtransactions in one transaction: what is released stays, what is rolled back leaves nothing.
SET client_min_messages = warning;
SELECT ef_create_model('s');
SELECT FROM ef_import_workflow('s', '{"name": "w", "initialState": "A", "states": {
	"A": {"transitions": [{"name": "next", "next": "B", "manual": true}]},
	"B": {"transitions": [{"name": "next", "next": "A", "manual": true}]}}}');
CREATE TABLE entity AS SELECT i, ef_create('s', '{"n": 0}') AS id FROM generate_series(0, 999) i;
ALTER TABLE entity ADD PRIMARY KEY (i);
CREATE VIEW one AS SELECT id FROM entity WHERE i = 1;

SELECT no_plan();

-- 10,000, every second one of an entity rolled back
DO $$
BEGIN
	FOR number IN 1 .. 10000 LOOP
		BEGIN
			PERFORM ef_transition(id, 'next', patch => jsonb_build_object('n', number)) FROM entity WHERE i = number % 1000;
			IF number / 1000 % 2 = 1 THEN
				RAISE division_by_zero;
			END IF;
		EXCEPTION WHEN division_by_zero THEN NULL;
		END;
	END LOOP;
END
$$;
SELECT results_eq($$ SELECT state COLLATE "default", rev, count(*) FROM ef.s GROUP BY 1, 2 ORDER BY 2 $$,
	$$ VALUES ('B', 6, 1000::bigint) $$, 'every second one of 10,000 blocks is there');
SELECT results_eq('SELECT h.rev, h.data FROM one, ef_history(id) h',
	$$ SELECT n, jsonb_build_object('n', greatest((n - 2) * 2000 + 1, 0)) FROM generate_series(1, 6) n $$, 'one revision for each');

-- each of 1,000 within the one before, then back to the 500th
BEGIN;
SELECT format('SAVEPOINT s%s; SELECT ef_patch(id, jsonb_build_object(''n'', %s)) FROM one', i, i) FROM generate_series(1, 1000) i \gexec
ROLLBACK TO s501;
SELECT is(data, '{"n": 500}'::jsonb, 'the document as it was at the savepoint') FROM one, ef_get(id);
SELECT is(ef_patch(id, '{"n": -1}'), 507, 'goes on from there') FROM one;
RELEASE s2;
COMMIT;
SELECT results_eq('SELECT rev, data FROM one, ef_get(id)', $$ VALUES (507, '{"n": -1}'::jsonb) $$, 'and is committed');

-- the first write of a transaction is rolled back, with it what the session learned by it
BEGIN;
SAVEPOINT model;
SELECT ef_create_model('gone');
SELECT FROM ef_create('gone', '{}');
ROLLBACK TO model;
SELECT throws_ok($$ SELECT ef_create('gone', '{}') $$, '42704', NULL, 'a model that was rolled back is not known');
SELECT lives_ok($$ SELECT ef_patch(id, '{"n": -2}') FROM one $$, 'others are');
COMMIT;

-- a subtransaction for each of 10,000 entities
DO $$
BEGIN
	FOR i IN 1 .. 10000 LOOP
		BEGIN
			PERFORM ef_create('s', '{}');
		EXCEPTION WHEN division_by_zero THEN NULL;
		END;
	END LOOP;
END
$$;
SELECT is(count(*), 11000::bigint, 'all were created') FROM ef.s;
SELECT is(count(*), 0::bigint, 'storage is sound') FROM ef_verify('s');
SELECT * FROM finish();
