
/* --- work --- */

CREATE TYPE entityflow.task_row AS (
	task_id pg_catalog.uuid,
	entity_id pg_catalog.uuid,
	model pg_catalog.text,
	kind pg_catalog.text,
	status pg_catalog.text,
	due_at pg_catalog.timestamptz,
	attempts pg_catalog.int4,
	last_error pg_catalog.jsonb
);
COMMENT ON TYPE entityflow.task_row IS 'row of ef_tasks()';

CREATE PROCEDURE ef_drain(max_tasks pg_catalog.int4 DEFAULT NULL)
	AS 'MODULE_PATHNAME' LANGUAGE c;
COMMENT ON PROCEDURE ef_drain(pg_catalog.int4)
	IS 'runs what is due here and now, committing as it goes; inside a transaction block all in that transaction';

CREATE FUNCTION ef_tasks(status pg_catalog.text DEFAULT NULL)
	RETURNS SETOF entityflow.task_row
	AS 'MODULE_PATHNAME' LANGUAGE c STABLE CALLED ON NULL INPUT PARALLEL UNSAFE ROWS 100;
COMMENT ON FUNCTION ef_tasks(pg_catalog.text)
	IS 'work of the tenant that is due, waiting, running, blocked or parked';
