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
SELECT FROM ef_create_model('imported');

CREATE TABLE entity AS SELECT i, ef_create('m', jsonb_build_object('n', i * 2, 'text', repeat('x', 300))) AS id
  FROM generate_series(0, 999) i;
ALTER TABLE entity ADD PRIMARY KEY (i);

-- What one step does, by name; the number is that of the call.
CREATE FUNCTION step(what text, number int) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
	it uuid := (SELECT id FROM entity WHERE i = number % 1000);
BEGIN
	CASE what
		WHEN 'fire' THEN PERFORM ef_transition(it, 'go');
		WHEN 'process' THEN PERFORM ef_transition(it, 'work');
		WHEN 'patch' THEN PERFORM ef_patch(it, jsonb_build_object('number', number));
		WHEN 'get' THEN PERFORM count(data) FROM ef_get(it);
		WHEN 'history' THEN PERFORM count(data) FROM ef_history(it);
		WHEN 'offers' THEN PERFORM count(*) FROM ef_transitions(it);
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
		WHEN 'create' THEN PERFORM ef_delete(ef_create('m', '{"n": 1}', idempotency_key => what || number || clock_timestamp()));
		WHEN 'import' THEN
			PERFORM ef_import_workflow('imported', json_build_object('name', 'w', 'initialState', 'S' || number % 2,
				'states', json_build_object('S' || number % 2, '{}'::json)));
			PERFORM ef_delete(ef_create('imported', '{}'));
	END CASE;
END
$$;

-- Bytes of all memory contexts, and the number of kept plans.
CREATE FUNCTION memory(OUT bytes bigint, OUT plans bigint) LANGUAGE sql BEGIN ATOMIC
	SELECT sum(total_bytes)::bigint, count(*) FILTER (WHERE name LIKE 'CachedPlan%') FROM pg_backend_memory_contexts;
END;

CREATE TABLE result (what text, calls int, bytes bigint, plans bigint);

-- In one transaction: measured within it, after a first part that fills caches.
CREATE PROCEDURE in_one_transaction(what text, calls int) LANGUAGE plpgsql AS $$
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
	INSERT INTO result VALUES (what, calls, after.bytes - before.bytes, after.plans - before.plans);
END
$$;

-- In a transaction for each call.
CREATE PROCEDURE in_transactions(what text, calls int) LANGUAGE plpgsql AS $$
DECLARE
	before record;
	after record;
BEGIN
	FOR number IN 1 .. calls / 5 LOOP
		PERFORM step(what, number);
		COMMIT;
	END LOOP;
	SELECT * INTO before FROM memory();
	FOR number IN 1 .. calls LOOP
		PERFORM step(what, number);
		COMMIT;
	END LOOP;
	SELECT * INTO after FROM memory();
	INSERT INTO result VALUES (what || ' committed', calls, after.bytes - before.bytes, after.plans - before.plans);
END
$$;

\timing on
CALL in_one_transaction('get', 20000);
CALL in_one_transaction('offers', 10000);
CALL in_one_transaction('history', 3000);
CALL in_one_transaction('patch', 10000);
CALL in_one_transaction('process', 10000);
CALL in_one_transaction('refused', 10000);
CALL in_one_transaction('unknown', 10000);
CALL in_one_transaction('undone', 5000);
CALL in_one_transaction('create', 5000);
CALL in_one_transaction('import', 200);
CALL in_transactions('import', 1000);
CALL in_transactions('create', 3000);
CALL in_transactions('patch', 10000);
\timing off
SELECT * FROM result;
