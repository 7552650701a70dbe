
/* --- processes --- */

CREATE FUNCTION ef_reject(reason pg_catalog.text)
	RETURNS pg_catalog.void
	AS 'MODULE_PATHNAME' LANGUAGE c VOLATILE CALLED ON NULL INPUT PARALLEL SAFE;
COMMENT ON FUNCTION ef_reject(pg_catalog.text)
	IS 'refuses, within a process, for a business reason: error WF003 with the reason';

CREATE FUNCTION entityflow._process_name(name pg_catalog.text)
	RETURNS pg_catalog.text
	AS 'MODULE_PATHNAME', 'ef_sql_process_name' LANGUAGE c IMMUTABLE CALLED ON NULL INPUT PARALLEL SAFE;
COMMENT ON FUNCTION entityflow._process_name(pg_catalog.text)
	IS 'the name in snake_case, under which a process is found';

CREATE FUNCTION entityflow._process_schema()
	RETURNS pg_catalog.text
	AS 'MODULE_PATHNAME', 'ef_sql_process_schema' LANGUAGE c STABLE CALLED ON NULL INPUT PARALLEL SAFE;
COMMENT ON FUNCTION entityflow._process_schema()
	IS 'the schema in which new processes are made';
