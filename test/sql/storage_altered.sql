-- Storage that its owner altered is an error, and never read as what it was.
\set VERBOSITY default
\set SHOW_CONTEXT never
SELECT ef_create_model('storage_altered');
SELECT ef_import_workflow('storage_altered', '{"name":"w","initialState":"S","states":{"S":{"transitions":[
	{"name":"go","next":"T","manual":false,"criterion":{"type":"lifecycle","field":"rev","operatorType":"GREATER_THAN","value":1}}]},"T":{}}}');
SELECT ef_create('storage_altered', '{}') AS id \gset

-- columns of another type
BEGIN;
ALTER TABLE ef_store.entity ALTER COLUMN actor TYPE bigint USING 4096;
SELECT * FROM ef_get(:'id');
\echo :LAST_ERROR_SQLSTATE
ROLLBACK;
BEGIN;
ALTER TABLE ef_store.task ALTER COLUMN cause TYPE bigint USING 4096;
CALL ef_drain();
\echo :LAST_ERROR_SQLSTATE
ROLLBACK;
BEGIN;
ALTER TABLE ef_store.task ALTER COLUMN last_error TYPE bigint USING 4096;
SELECT * FROM ef_tasks();
\echo :LAST_ERROR_SQLSTATE
ROLLBACK;

-- values that are missing
BEGIN;
SET LOCAL entityflow.maintenance = on;
ALTER TABLE ef_store.entity ALTER COLUMN workflow DROP NOT NULL;
UPDATE ef_store.entity SET workflow = NULL WHERE id = :'id';
SELECT * FROM ef_get(:'id');
\echo :LAST_ERROR_SQLSTATE
ROLLBACK;
BEGIN;
SET LOCAL entityflow.maintenance = on;
ALTER TABLE ef_store.entity ALTER COLUMN data DROP NOT NULL;
UPDATE ef_store.entity SET data = NULL WHERE id = :'id';
SELECT * FROM ef_get(:'id');
\echo :LAST_ERROR_SQLSTATE
ROLLBACK;

-- a view that bears the trigger, and has other columns
BEGIN;
CREATE VIEW ef.storage_altered_other AS
	SELECT 4096::bigint AS id, 4096::bigint AS state, 1 AS rev, now() AS recorded_at, 4096::bigint AS data;
CREATE TRIGGER other INSTEAD OF DELETE ON ef.storage_altered_other
	FOR EACH ROW EXECUTE FUNCTION entityflow._view_write();
DELETE FROM ef.storage_altered_other;
\echo :LAST_ERROR_SQLSTATE
ROLLBACK;

-- a process finds the planner's settings as its caller set them
CREATE FUNCTION storage_altered_p(meta jsonb, data jsonb) RETURNS boolean LANGUAGE plpgsql AS $$BEGIN
	RAISE NOTICE 'enable_seqscan is %', current_setting('enable_seqscan');
	RETURN false;
END$$;
SELECT ef_import_workflow('storage_altered', '{"name":"w","initialState":"S","states":{"S":{"transitions":[
	{"name":"go","next":"T","manual":true,"criterion":{"type":"function","function":{"name":"storage_altered_p"}}}]},"T":{}}}');
SELECT ef_create('storage_altered', '{}') AS id \gset
\c
SELECT available FROM ef_transitions(:'id');
DROP FUNCTION storage_altered_p(jsonb, jsonb);
