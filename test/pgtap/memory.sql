-- Calls leave nothing behind: 100,000 of them, in one session, and neither its memory
-- grows nor the number of its kept plans.
\connect - postgres
GRANT EXECUTE ON FUNCTION pg_get_backend_memory_contexts() TO ef_tester;
GRANT SELECT ON pg_backend_memory_contexts TO ef_tester;
\connect - ef_tester
SET client_min_messages = warning;
SET jit = off;

CREATE FUNCTION stamp(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE sql RETURN data || jsonb_build_object('rev', meta->'rev');
CREATE FUNCTION is_even(meta jsonb, data jsonb) RETURNS boolean LANGUAGE sql RETURN (data->>'n')::int % 2 = 0;
SELECT ef_create_model('m');
SELECT FROM ef_import_workflow('m', '{"name": "w", "initialState": "A", "states": {
	"A": {"transitions": [
		{"name": "go", "next": "B", "manual": true},
		{"name": "work", "next": "A", "manual": true, "processors": [{"name": "stamp"}]},
		{"name": "refused", "next": "B", "manual": true, "criterion":
			{"type": "simple", "jsonPath": "$.n", "operatorType": "LESS_THAN", "value": 0}}]},
	"B": {"transitions": [
		{"name": "back", "next": "A", "criterion": {"type": "function", "function": {"name": "is_even"}}}]}}}');
SELECT ef_create_model('imported');

CREATE TABLE entity AS SELECT i, ef_create('m', jsonb_build_object('n', i * 2, 'text', repeat('x', 300))) AS id
  FROM generate_series(0, 999) i;
ALTER TABLE entity ADD PRIMARY KEY (i);

-- What one step does, by name; the number is that of the call.
CREATE FUNCTION step(what text, number int) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
	it uuid := (SELECT id FROM entity WHERE i = number % 1000);
BEGIN
	CASE what
		WHEN 'process' THEN PERFORM ef_transition(it, 'work');
		WHEN 'patch' THEN PERFORM ef_patch(it, jsonb_build_object('number', number));
		WHEN 'get' THEN PERFORM count(data) FROM ef_get(it);
		WHEN 'history' THEN PERFORM count(data) FROM ef_history(it, number % 50, number % 50 + 5);
		WHEN 'offers' THEN PERFORM count(*) FROM ef_transitions(it);
		WHEN 'inline' THEN
			SET LOCAL entityflow.cascade = inline;
			PERFORM ef_transition(it, 'go');
		WHEN 'refused' THEN
			BEGIN
				PERFORM ef_transition(it, (ARRAY['refused', 'unknown'])[1 + number % 2]);
				RAISE EXCEPTION 'fired';
			EXCEPTION WHEN SQLSTATE 'WF001' OR SQLSTATE 'WF002' THEN NULL;
			END;
		WHEN 'unknown' THEN
			BEGIN
				PERFORM ef_delete(gen_random_uuid());
				RAISE EXCEPTION 'deleted';
			EXCEPTION WHEN no_data_found THEN NULL;
			END;
		WHEN 'undone' THEN
			BEGIN
				PERFORM ef_patch(it, jsonb_build_object('number', -number));
				RAISE division_by_zero;
			EXCEPTION WHEN division_by_zero THEN NULL;
			END;
		WHEN 'create' THEN
			PERFORM ef_delete(ef_create('m', '{"n": 1}', idempotency_key => what || number || clock_timestamp()));
		WHEN 'import' THEN
			PERFORM ef_import_workflow('imported', json_build_object('name', 'w', 'initialState', 'S' || number % 2,
				'states', json_build_object('S' || number % 2, '{}'::json)));
			PERFORM ef_delete(ef_create('imported', '{}'));
	END CASE;
END
$$;

-- Bytes used in all memory contexts but that of the server for rows written twice by a
-- transaction, and the number of kept plans.
CREATE FUNCTION memory(OUT bytes bigint, OUT plans bigint) LANGUAGE sql BEGIN ATOMIC
	SELECT sum(used_bytes)::bigint, count(*) FILTER (WHERE name LIKE 'CachedPlan%')
	  FROM pg_backend_memory_contexts WHERE name <> 'Combo CIDs';
END;

-- Calls in one transaction, measured within it after a first part that fills caches.
CREATE FUNCTION growth(what text, calls int) RETURNS SETOF text LANGUAGE plpgsql AS $$
DECLARE
	before record;
	after record;
BEGIN
	PERFORM memory();
	FOR number IN 1 .. calls / 5 LOOP
		PERFORM step(what, number);
	END LOOP;
	SELECT * INTO before FROM memory();
	FOR number IN 1 .. calls LOOP
		PERFORM step(what, number);
	END LOOP;
	SELECT * INTO after FROM memory();
	-- the server itself keeps about 10 bytes for each row that a transaction updates again
	RETURN NEXT cmp_ok((after.bytes - before.bytes) / calls, '<', 25::bigint,
		format('%s times %s in one transaction: %s bytes each', calls, what, (after.bytes - before.bytes) / calls));
	-- the first call of this function keeps its own plans
	RETURN NEXT cmp_ok(after.plans - before.plans, '<', 15::bigint, what || ': hardly more kept plans than before');
END
$$;

SELECT no_plan();
SELECT growth('get', 20000);
SELECT growth('offers', 10000);
SELECT growth('history', 3000);
SELECT growth('patch', 15000);
SELECT growth('process', 10000);
SELECT growth('inline', 5000);
SELECT growth('refused', 10000);
SELECT growth('unknown', 10000);
SELECT growth('undone', 5000);
SELECT growth('create', 5000);

-- Each call a statement and a transaction of its own, all kinds in turn, and the queue.
CREATE FUNCTION calls(count int) RETURNS SETOF text LANGUAGE sql BEGIN ATOMIC
	SELECT CASE what WHEN 'drain' THEN 'CALL ef_drain()'
				WHEN 'go' THEN format('SELECT ef_transition(id, %L) FROM entity WHERE i = %s', 'go', number % 1000)
				ELSE format('SELECT step(%L, %s)', what, number) END
	  FROM generate_series(1, count) number,
		   unnest('{get,patch,process,inline,refused,undone,create,import,go,drain}'::text[]) WITH ORDINALITY t (what, ord)
	 ORDER BY number, ord;
END;

\o /dev/null
SELECT calls(300) \gexec
\o
SELECT * FROM memory() \gset before_
\o /dev/null
SELECT calls(1000) \gexec
\o
SELECT * FROM memory() \gset after_
SELECT cmp_ok(:after_bytes - :before_bytes, '<', 10000, format('10000 transactions of all kinds: %s bytes', :after_bytes - :before_bytes));
SELECT is(:after_plans, :before_plans, 'as many kept plans as before');
SELECT is(count(*), 0::bigint, 'nothing is left to do') FROM ef_tasks();
SELECT is(count(*), 0::bigint, 'storage is sound') FROM ef_verify('m');
SELECT * FROM finish();
