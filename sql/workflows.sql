/* --- workflows --- */

CREATE TYPE entityflow.workflow_change_row AS (
	workflow pg_catalog.text,
	workflow_version pg_catalog.int4,
	change pg_catalog.text
);
COMMENT ON TYPE entityflow.workflow_change_row IS 'what an import did to a workflow: created, replaced, unchanged, deactivated or removed';

CREATE FUNCTION ef_import_workflow(
	model pg_catalog.text,
	document pg_catalog.json,
	mode pg_catalog.text DEFAULT 'MERGE',
	version pg_catalog.int4 DEFAULT NULL,
	allow_cycles pg_catalog.bool DEFAULT false)
RETURNS SETOF entityflow.workflow_change_row
LANGUAGE c VOLATILE CALLED ON NULL INPUT
AS 'MODULE_PATHNAME', 'ef_import_workflow';
COMMENT ON FUNCTION ef_import_workflow(pg_catalog.text, pg_catalog.json, pg_catalog.text, pg_catalog.int4, pg_catalog.bool) IS
	'stores workflows of a model, each changed one as a new version; mode MERGE, REPLACE or ACTIVATE';

CREATE FUNCTION ef_export_workflow(
	model pg_catalog.text,
	version pg_catalog.int4 DEFAULT NULL,
	workflow pg_catalog.text DEFAULT NULL)
RETURNS pg_catalog.json
LANGUAGE c STABLE CALLED ON NULL INPUT
AS 'MODULE_PATHNAME', 'ef_export_workflow';
COMMENT ON FUNCTION ef_export_workflow(pg_catalog.text, pg_catalog.int4, pg_catalog.text) IS
	'a model''s workflows in order, as a document that can be imported again';
