-- Work of the queue that meets others stays due, and is done later; work that fails is parked.
-- rule 3.6: one task's error does not stop the others
SET client_min_messages = warning;
CREATE FUNCTION meet(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$
BEGIN
	IF data ? 'code' THEN
		RAISE EXCEPTION USING ERRCODE = data->>'code', MESSAGE = 'met';
	END IF;
	RETURN NULL;
END $$;
CREATE FUNCTION meet_criterion(meta jsonb, data jsonb) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
	PERFORM meet(meta, data);
	RETURN true;
END $$;
SELECT ef_create_model('met');
SELECT FROM ef_import_workflow('met', '{"name": "m", "initialState": "A", "states": {
	"A": {"transitions": [{"name": "one", "next": "B", "criterion": {"type": "function", "function": {"name": "meet_criterion"}}}]},
	"B": {"transitions": [{"name": "two", "next": "C", "processors": [{"name": "meet"}]}]}, "C": {}}}');
SELECT no_plan();

SELECT FROM unnest('{40001,40P01,55P03,22012}'::text[]) code, ef_create('met', jsonb_build_object('code', code));
SELECT FROM ef_create('met', '{}');
CALL ef_drain();
SELECT results_eq($$ SELECT data->>'code', status, attempts, last_error->>'sqlstate' FROM ef_tasks() JOIN ef.met ON id = entity_id ORDER BY 1 $$,
	$$ VALUES ('22012', 'parked', 1, '22012'), ('40001', 'due', 0, NULL), ('40P01', 'due', 0, NULL), ('55P03', 'due', 0, NULL) $$,
	'a criterion that meets others leaves its task due');
SELECT is(count(*), 1::bigint, 'the others went on') FROM ef.met WHERE state = 'C';
SELECT is(count(*), 1::bigint, 'only the failure is logged') FROM ef_store.log;

CREATE OR REPLACE FUNCTION meet_criterion(meta jsonb, data jsonb) RETURNS boolean LANGUAGE sql RETURN true;
CALL ef_drain();
SELECT results_eq($$ SELECT data->>'code', e.state COLLATE "default", status FROM ef_tasks() JOIN ef.met e ON id = entity_id ORDER BY 1 $$,
	$$ VALUES ('22012', 'A', 'parked'), ('40001', 'B', 'due'), ('40P01', 'B', 'due'), ('55P03', 'B', 'due') $$,
	'so does a process, behind the step that was done before it');

CREATE OR REPLACE FUNCTION meet(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE sql RETURN NULL::jsonb;
CALL ef_drain();
SELECT results_eq($$ SELECT data->>'code' FROM ef.met WHERE state <> 'C' $$, $$ VALUES ('22012') $$, 'later they are done');
SELECT is(count(*), 0::bigint, 'storage is sound') FROM ef_verify('met');
SELECT * FROM finish();
