-- Heads against their log: every way to corrupt them is found, sound ones give no row.
-- rule 1.3: gaps in rev and times that run backwards are problems, adjusted times are counted.
SET ROLE regress_ef_owner;
SELECT ef_create_model('timed_ledger');
SELECT ef_create('timed_ledger', jsonb_build_object('n', n), id => ('00000000-0000-0000-0003-00000000000' || n)::uuid)
  FROM generate_series(1, 9) n;
SELECT count(ef_transition(id, 'UPDATE')) FROM ef_as_of('timed_ledger', 'infinity');
SELECT count(ef_patch(id, '{"x": 1}')) FROM ef_as_of('timed_ledger', 'infinity');
SELECT count(ef_transition(id, 'UPDATE')) FROM ef_as_of('timed_ledger', 'infinity');
SELECT * FROM ef_verify('timed_ledger');

-- one model is verified by its owner, everything by the storage owner
SET ROLE regress_ef_clerk;
\set VERBOSITY sqlstate
SELECT ef_verify('timed_ledger');
SELECT ef_verify();
SELECT ef_verify('no_such_model');
\set VERBOSITY default
RESET ROLE;
SELECT * FROM ef_verify('timed_ledger');

-- corrupts entity n and shows what is found, then forgets it
CREATE FUNCTION pg_temp.corrupt(n int, VARIADIC statements text[]) RETURNS SETOF text LANGUAGE plpgsql AS $$
DECLARE
	statement text;
	found text[];
BEGIN
	FOREACH statement IN ARRAY statements LOOP
		EXECUTE replace(statement, '$1', quote_literal('00000000-0000-0000-0003-00000000000' || n));
	END LOOP;
	SELECT array_agg(right(v.id::text, 1) || ': ' || v.problem) INTO found FROM ef_verify('timed_ledger') v;
	RAISE EXCEPTION USING MESSAGE = 'undo', DETAIL = coalesce(array_to_string(found, E'\n'), 'sound');
EXCEPTION WHEN raise_exception THEN
	GET STACKED DIAGNOSTICS statement = PG_EXCEPTION_DETAIL;
	RETURN QUERY SELECT regexp_replace(line, '\d+-\d+-\d+ [0-9:.]+\+00', '(time)', 'g')
	  FROM regexp_split_to_table(statement, E'\n') line;
END $$;
SET entityflow.maintenance = on;
SET datestyle = iso;
SET timezone = 'UTC';

-- the head
SELECT pg_temp.corrupt(1, $$UPDATE ef_store.entity SET state = 'Gone' WHERE id = $1$$);
SELECT pg_temp.corrupt(1, $$UPDATE ef_store.entity SET rev = 3 WHERE id = $1$$);
SELECT pg_temp.corrupt(1, $$UPDATE ef_store.entity SET recorded_at = recorded_at + interval '1 s' WHERE id = $1$$);
SELECT pg_temp.corrupt(1, $$UPDATE ef_store.entity SET created_at = created_at - interval '1 s' WHERE id = $1$$);
SELECT pg_temp.corrupt(1, $$UPDATE ef_store.entity SET workflow_version = 7 WHERE id = $1$$);
SELECT pg_temp.corrupt(1, $$UPDATE ef_store.entity SET model_version = 7 WHERE id = $1$$);
SELECT pg_temp.corrupt(1, $$UPDATE ef_store.entity SET transition = 'CREATE' WHERE id = $1$$);
SELECT pg_temp.corrupt(1, $$UPDATE ef_store.entity SET deleted_at = recorded_at WHERE id = $1$$);
SELECT pg_temp.corrupt(1, $$UPDATE ef_store.entity SET data = '{}' WHERE id = $1$$);
SELECT pg_temp.corrupt(1, $$UPDATE ef_store.entity SET data_rev = 2 WHERE id = $1$$);

-- the log
SELECT pg_temp.corrupt(2, $$DELETE FROM ef_store.revision WHERE entity_id = $1 AND rev = 2$$);
SELECT pg_temp.corrupt(2, $$DELETE FROM ef_store.revision WHERE entity_id = $1 AND rev = 1$$);
SELECT pg_temp.corrupt(2, $$DELETE FROM ef_store.revision WHERE entity_id = $1 AND rev = 3$$);
SELECT pg_temp.corrupt(2, $$DELETE FROM ef_store.revision WHERE entity_id = $1 AND rev = 4$$);
SELECT pg_temp.corrupt(3, $$UPDATE ef_store.revision SET recorded_at = recorded_at - interval '1 day' WHERE entity_id = $1 AND rev = 2$$);
SELECT pg_temp.corrupt(3, $$UPDATE ef_store.revision SET rev = 1 WHERE entity_id = $1 AND rev = 2$$);
SELECT pg_temp.corrupt(3, $$UPDATE ef_store.revision SET state = 'Gone' WHERE entity_id = $1 AND rev = 2$$);
SELECT pg_temp.corrupt(3, $$UPDATE ef_store.revision SET kind = 'delete' WHERE entity_id = $1 AND rev = 3$$);
SELECT pg_temp.corrupt(3, $$UPDATE ef_store.revision SET kind = 'delete' WHERE entity_id = $1 AND rev = 4$$);
SELECT pg_temp.corrupt(4, $$UPDATE ef_store.revision SET data = NULL WHERE entity_id = $1 AND rev = 1$$);
SELECT pg_temp.corrupt(4, $$UPDATE ef_store.revision SET data = NULL WHERE entity_id = $1 AND rev = 3$$);
SELECT pg_temp.corrupt(4, $$UPDATE ef_store.revision SET data_rev = 3 WHERE entity_id = $1 AND rev = 2$$);
SELECT pg_temp.corrupt(4, $$UPDATE ef_store.revision SET data_rev = 1 WHERE entity_id = $1 AND rev = 3$$);
SELECT pg_temp.corrupt(4, $$UPDATE ef_store.revision SET data = '{}' WHERE entity_id = $1 AND rev = 3$$);

-- one without the other
SELECT pg_temp.corrupt(5, $$DELETE FROM ef_store.revision WHERE entity_id = $1$$);
SELECT pg_temp.corrupt(5, $$DELETE FROM ef_store.entity WHERE id = $1$$);

-- adjusted times are sound, but told; several problems come in order
SELECT pg_temp.corrupt(6, $$UPDATE ef_store.revision SET adjusted = true WHERE entity_id = $1 AND rev > 2$$);
SELECT pg_temp.corrupt(7, $$UPDATE ef_store.entity SET state = 'Gone', data = '{}' WHERE id >= $1$$,
	$$DELETE FROM ef_store.entity WHERE id::text LIKE '%-0003-%8'$$);
RESET entityflow.maintenance;

-- all is as it was, and all of storage is sound
SELECT * FROM ef_verify('timed_ledger');
SET client_min_messages = warning;
SELECT id, problem FROM ef_verify();
