-- CALL ef_drain() from everywhere: it commits where it may, and belongs to the transaction where it may not.
SET client_min_messages = warning;
CREATE FUNCTION note_rev(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE sql RETURN data || jsonb_build_object('rev', meta->'rev');
SELECT ef_create_model('d');
SELECT FROM ef_import_workflow('d', '{"name": "w", "initialState": "A", "states": {
	"A": {"transitions": [{"name": "go", "next": "B", "manual": true}]},
	"B": {"transitions": [{"name": "auto", "next": "A", "processors": [{"name": "note_rev"}]}]}}}');
CREATE TABLE entity AS SELECT ef_create('d', '{}') AS id FROM generate_series(1, 5);
CREATE PROCEDURE go() LANGUAGE sql BEGIN ATOMIC SELECT ef_transition(id, 'go') FROM entity; END;
SELECT no_plan();

-- All five are at that revision and rest.
CREATE FUNCTION rest_at(wanted int, what text) RETURNS SETOF text LANGUAGE plpgsql AS $$
BEGIN
	RETURN NEXT results_eq('SELECT DISTINCT state COLLATE "default", rev, data FROM ef.d',
		format('VALUES (%L, %s, %L::jsonb)', 'A', wanted, jsonb_build_object('rev', wanted - 1)), what);
	RETURN NEXT is(count(*), 0::bigint, what || ': nothing is left') FROM ef_tasks();
END $$;

DO $$ BEGIN CALL go(); COMMIT; CALL ef_drain(); CALL go(); CALL ef_drain(); ROLLBACK; END $$;
SELECT rest_at(5, 'from a block that commits: what came before it is committed');

BEGIN; CALL go(); CALL ef_drain(); ROLLBACK;
SELECT rest_at(5, 'in a transaction block: rolled back with it');
BEGIN; CALL go(); CALL ef_drain(); COMMIT;
SELECT rest_at(7, 'in a transaction block');
BEGIN; CALL go(); SAVEPOINT s; CALL ef_drain(); ROLLBACK TO s; CALL ef_drain(); COMMIT;
SELECT rest_at(9, 'behind a savepoint');

DO $$ BEGIN CALL go(); BEGIN CALL ef_drain(); EXCEPTION WHEN division_by_zero THEN NULL; END; END $$;
SELECT rest_at(11, 'in an exception block');

DO $$ DECLARE it uuid; BEGIN FOR it IN SELECT id FROM entity LOOP PERFORM ef_transition(it, 'go'); COMMIT; CALL ef_drain(1); END LOOP; END $$;
SELECT rest_at(13, 'in a loop over a cursor');

CREATE FUNCTION drain() RETURNS void LANGUAGE plpgsql AS $$ BEGIN CALL ef_drain(); END $$;
CALL go();
SELECT drain();
SELECT rest_at(15, 'from a function');

CREATE PROCEDURE definer() LANGUAGE plpgsql SECURITY DEFINER SET work_mem = '8MB' AS $$ BEGIN CALL ef_drain(); END $$;
CALL go();
CALL definer();
SELECT rest_at(17, 'from a procedure with rights and settings of its own');

BEGIN;
DECLARE c CURSOR WITH HOLD FOR SELECT id FROM entity;
COMMIT;
CALL go();
CALL ef_drain();
SELECT rest_at(19, 'beside a held cursor');

SET default_transaction_isolation = 'repeatable read';
CALL go();
CALL ef_drain();
SELECT rest_at(21, 'under repeatable read');
SET default_transaction_isolation = 'serializable';
CALL go();
CALL ef_drain();
SELECT rest_at(23, 'under serializable');
RESET default_transaction_isolation;

CALL ef_drain(0);
CALL go();
CALL ef_drain(2);
SELECT is(count(*), 3::bigint, 'two of five') FROM ef_tasks('due');
CALL ef_drain();
SELECT rest_at(25, 'and the rest');
SELECT is(count(*), 0::bigint, 'storage is sound') FROM ef_verify('d');
SELECT * FROM finish();
