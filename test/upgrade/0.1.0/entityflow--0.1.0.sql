-- entityflow: JSON documents as durable state machines.
\echo Use "CREATE EXTENSION entityflow" to load this file. \quit

-- Members of the extension, nothing of it data.  PUBLIC has no rights on the
-- schema: whatever users call stands outside, and the storage owner, whose views
-- and guards name functions in it, is let in when storage is made.
CREATE SCHEMA entityflow;
REVOKE ALL ON SCHEMA entityflow FROM PUBLIC;
COMMENT ON SCHEMA entityflow IS 'row types and private functions of extension entityflow';

-- What signs the role of a task in the queue.  Nobody has a right on it but its
-- owner, who made the extension; the storage owner least of all.  Whoever comes by
-- a right, by default privileges or as member of pg_read_all_data, sees no row.  It
-- is not dumped: a restore does not know who wrote its tasks.
CREATE TABLE entityflow.secret (
	one int PRIMARY KEY DEFAULT 1 CHECK (one = 1),
	key bytea NOT NULL CHECK (pg_catalog.length(key) = 32)
);
REVOKE ALL ON TABLE entityflow.secret FROM PUBLIC;
ALTER TABLE entityflow.secret ENABLE ROW LEVEL SECURITY;
INSERT INTO entityflow.secret (key)
	SELECT pg_catalog.decode(pg_catalog.replace(pg_catalog.concat(
		pg_catalog.gen_random_uuid(), pg_catalog.gen_random_uuid()), '-', ''), 'hex');
COMMENT ON TABLE entityflow.secret IS 'signs the role of each task in the queue; for superusers only';
-- Rows of the functions for models and storage.

CREATE TYPE entityflow.model_row AS (
	model text,
	version int,
	entity_type text,
	entity_source text,
	depends_on text[],
	locked boolean,
	change_level text,
	entities bigint
);
COMMENT ON TYPE entityflow.model_row IS
'a version of a model, with the number of its entities that are not deleted';

CREATE TYPE entityflow.repair_row AS (
	object text,
	action text
);
COMMENT ON TYPE entityflow.repair_row IS 'what ef_repair() did';
-- Models, and the storage that they stand on.
--
-- Everybody may call these functions: each checks what the caller may do.  That
-- holds for the storage owner's functions too.  They belong to whoever created
-- the extension, so after a REVOKE from PUBLIC the storage owner, an ordinary
-- role, could not run them either.

CREATE FUNCTION ef_create_model(model text, version int DEFAULT 1,
	entity_type text DEFAULT 'BUSINESS_ENTITY', entity_source text DEFAULT 'API_REQUEST',
	depends_on text[] DEFAULT '{}', schema_mode text DEFAULT 'discover', options jsonb DEFAULT '{}')
RETURNS void
LANGUAGE C VOLATILE AS 'MODULE_PATHNAME', 'ef_create_model';
COMMENT ON FUNCTION ef_create_model(text, int, text, text, text[], text, jsonb) IS
'creates a model, or a new version of one, with its view in schema ef; the first one of a database makes storage';

CREATE FUNCTION ef_models(exact boolean DEFAULT false)
RETURNS SETOF entityflow.model_row
LANGUAGE C STABLE AS 'MODULE_PATHNAME', 'ef_models';
COMMENT ON FUNCTION ef_models(boolean) IS
'the models on which the caller has any privilege; entities is an estimate unless exact, NULL without SELECT';

CREATE FUNCTION ef_drop_model(model text, version int DEFAULT NULL)
RETURNS void
LANGUAGE C VOLATILE AS 'MODULE_PATHNAME', 'ef_drop_model';
COMMENT ON FUNCTION ef_drop_model(text, int) IS
'drops a version of a model that has no live entities; with the last version its view; revisions stay';

CREATE FUNCTION ef_upgrade_storage()
RETURNS int
LANGUAGE C VOLATILE AS 'MODULE_PATHNAME', 'ef_upgrade_storage';
COMMENT ON FUNCTION ef_upgrade_storage() IS
'brings storage to the layout of the installed version, making it empty when there is none; returns the version';

CREATE FUNCTION ef_repair()
RETURNS SETOF entityflow.repair_row
LANGUAGE C VOLATILE AS 'MODULE_PATHNAME', 'ef_repair';
COMMENT ON FUNCTION ef_repair() IS
'makes again what DROP EXTENSION CASCADE took along: guards, model views, their grants; storage owner only';

CREATE FUNCTION ef_resume()
RETURNS void
LANGUAGE C VOLATILE AS 'MODULE_PATHNAME', 'ef_resume';
COMMENT ON FUNCTION ef_resume() IS
'lets background work go on in a restored or copied database; storage owner only';
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

/* --- entities --- */

CREATE TYPE entityflow.offer_row AS (
	transition pg_catalog.text,
	next_state pg_catalog.text,
	manual pg_catalog.bool,
	available pg_catalog.bool,
	reason pg_catalog.text
);
COMMENT ON TYPE entityflow.offer_row IS 'row of ef_transitions()';

CREATE FUNCTION ef_create(model pg_catalog.text, data pg_catalog.jsonb, version pg_catalog.int4 DEFAULT NULL,
	transition pg_catalog.text DEFAULT NULL, id pg_catalog.uuid DEFAULT NULL,
	idempotency_key pg_catalog.text DEFAULT NULL)
	RETURNS pg_catalog.uuid
	AS 'MODULE_PATHNAME' LANGUAGE c VOLATILE CALLED ON NULL INPUT PARALLEL UNSAFE;
COMMENT ON FUNCTION ef_create(pg_catalog.text, pg_catalog.jsonb, pg_catalog.int4, pg_catalog.text, pg_catalog.uuid, pg_catalog.text)
	IS 'creates an entity of a model in the initial state of its workflow, returns its id';

CREATE FUNCTION ef_create_many(model pg_catalog.text, data pg_catalog.jsonb, version pg_catalog.int4 DEFAULT NULL)
	RETURNS SETOF pg_catalog.uuid
	AS 'MODULE_PATHNAME' LANGUAGE c VOLATILE CALLED ON NULL INPUT PARALLEL UNSAFE ROWS 1000;
COMMENT ON FUNCTION ef_create_many(pg_catalog.text, pg_catalog.jsonb, pg_catalog.int4)
	IS 'creates an entity of each object of an array, returns their ids in order';

CREATE FUNCTION ef_update(id pg_catalog.uuid, data pg_catalog.jsonb, transition pg_catalog.text DEFAULT NULL,
	if_rev pg_catalog.int4 DEFAULT NULL, idempotency_key pg_catalog.text DEFAULT NULL)
	RETURNS pg_catalog.int4
	AS 'MODULE_PATHNAME' LANGUAGE c VOLATILE CALLED ON NULL INPUT PARALLEL UNSAFE;
COMMENT ON FUNCTION ef_update(pg_catalog.uuid, pg_catalog.jsonb, pg_catalog.text, pg_catalog.int4, pg_catalog.text)
	IS 'replaces an entity''s document and fires a transition if one is named, returns the new revision';

CREATE FUNCTION ef_patch(id pg_catalog.uuid, patch pg_catalog.jsonb, transition pg_catalog.text DEFAULT NULL,
	if_rev pg_catalog.int4 DEFAULT NULL)
	RETURNS pg_catalog.int4
	AS 'MODULE_PATHNAME' LANGUAGE c VOLATILE CALLED ON NULL INPUT PARALLEL UNSAFE;
COMMENT ON FUNCTION ef_patch(pg_catalog.uuid, pg_catalog.jsonb, pg_catalog.text, pg_catalog.int4)
	IS 'changes an entity''s document by a merge patch (object, RFC 7386) or a JSON patch (array, RFC 6902), returns the new revision';

CREATE FUNCTION ef_transition(id pg_catalog.uuid, transition pg_catalog.text, data pg_catalog.jsonb DEFAULT NULL,
	if_rev pg_catalog.int4 DEFAULT NULL, idempotency_key pg_catalog.text DEFAULT NULL,
	patch pg_catalog.jsonb DEFAULT NULL)
	RETURNS pg_catalog.text
	AS 'MODULE_PATHNAME' LANGUAGE c VOLATILE CALLED ON NULL INPUT PARALLEL UNSAFE;
COMMENT ON FUNCTION ef_transition(pg_catalog.uuid, pg_catalog.text, pg_catalog.jsonb, pg_catalog.int4, pg_catalog.text, pg_catalog.jsonb)
	IS 'fires a transition of an entity, returns its new state';

CREATE FUNCTION ef_delete(id pg_catalog.uuid, if_rev pg_catalog.int4 DEFAULT NULL)
	RETURNS pg_catalog.int4
	AS 'MODULE_PATHNAME' LANGUAGE c VOLATILE CALLED ON NULL INPUT PARALLEL UNSAFE;
COMMENT ON FUNCTION ef_delete(pg_catalog.uuid, pg_catalog.int4)
	IS 'deletes an entity; its history stays; returns the revision';

CREATE FUNCTION ef_restore(id pg_catalog.uuid)
	RETURNS pg_catalog.int4
	AS 'MODULE_PATHNAME' LANGUAGE c VOLATILE CALLED ON NULL INPUT PARALLEL UNSAFE;
COMMENT ON FUNCTION ef_restore(pg_catalog.uuid)
	IS 'brings a deleted entity back as it was, returns the revision';

CREATE FUNCTION ef_lock(id pg_catalog.uuid)
	RETURNS pg_catalog.int4
	AS 'MODULE_PATHNAME' LANGUAGE c VOLATILE CALLED ON NULL INPUT PARALLEL UNSAFE;
COMMENT ON FUNCTION ef_lock(pg_catalog.uuid)
	IS 'holds an entity to the end of the transaction, returns its revision';

CREATE FUNCTION ef_transitions(id pg_catalog.uuid)
	RETURNS SETOF entityflow.offer_row
	AS 'MODULE_PATHNAME' LANGUAGE c STABLE CALLED ON NULL INPUT PARALLEL UNSAFE ROWS 5;
COMMENT ON FUNCTION ef_transitions(pg_catalog.uuid)
	IS 'transitions that leave an entity''s state, whether they are open, and why not';

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
-- Reading entities, as they are and as they were.  Everybody may call these
-- functions: each checks the caller's SELECT on the model's view.

CREATE TYPE entityflow.entity_row AS (
	id uuid,
	model text,
	model_version int,
	workflow text,
	workflow_version int,
	state text,
	rev int,
	recorded_at timestamptz,
	created_at timestamptz,
	transition text,
	actor text,
	data jsonb
);
COMMENT ON TYPE entityflow.entity_row IS
'an entity at some revision; transition is the last one fired until then';

CREATE TYPE entityflow.count_row AS (
	model text,
	state text,
	entities bigint
);
COMMENT ON TYPE entityflow.count_row IS 'how many entities of a model are in a state';

CREATE TYPE entityflow.history_row AS (
	rev int,
	recorded_at timestamptz,
	valid_to timestamptz,
	kind text,
	transition text,
	from_state text,
	state text,
	automatic boolean,
	model_version int,
	workflow_version int,
	actor text,
	xid xid8,
	cause jsonb,
	processes jsonb,
	data jsonb,
	workflow text,
	login_role text,
	effective_role text,
	correlation_id text,
	adjusted boolean
);
COMMENT ON TYPE entityflow.history_row IS
'a revision: what happened, when, by whom and why, and the document as it was then';

CREATE TYPE entityflow.problem_row AS (
	id uuid,
	problem text,
	tenant text
);
COMMENT ON TYPE entityflow.problem_row IS 'an entity whose head and log do not agree';

CREATE FUNCTION ef_get(id uuid, as_of timestamptz DEFAULT NULL, rev int DEFAULT NULL)
RETURNS SETOF entityflow.entity_row
AS 'MODULE_PATHNAME', 'ef_get'
LANGUAGE C STABLE COST 10 ROWS 1;
COMMENT ON FUNCTION ef_get(uuid, timestamptz, int) IS
'an entity as it is, as it was at a time (inclusive), or at a revision; no row when it is unknown or deleted';

CREATE FUNCTION ef_count(model text DEFAULT NULL, as_of timestamptz DEFAULT NULL, version int DEFAULT NULL)
RETURNS SETOF entityflow.count_row
AS 'MODULE_PATHNAME', 'ef_count'
LANGUAGE C STABLE COST 1000 ROWS 10;
COMMENT ON FUNCTION ef_count(text, timestamptz, int) IS
'live entities by model and state, now or at a time; without a model: all that the caller may read';

CREATE FUNCTION ef_as_of(model text, at timestamptz)
RETURNS SETOF entityflow.entity_row
AS 'MODULE_PATHNAME', 'ef_as_of'
LANGUAGE C STABLE COST 1000 ROWS 1000;
COMMENT ON FUNCTION ef_as_of(text, timestamptz) IS
'the entities of a model as they were at a time (inclusive), in order of id';

CREATE FUNCTION ef_history(id uuid, from_rev int DEFAULT NULL, to_rev int DEFAULT NULL, with_data boolean DEFAULT true)
RETURNS SETOF entityflow.history_row
AS 'MODULE_PATHNAME', 'ef_history'
LANGUAGE C STABLE COST 100 ROWS 10;
COMMENT ON FUNCTION ef_history(uuid, int, int, boolean) IS
'the revisions of an entity in order, deleted or not';

CREATE FUNCTION ef_diff(id uuid, rev_a int, rev_b int)
RETURNS jsonb
AS 'MODULE_PATHNAME', 'ef_diff'
LANGUAGE C STABLE COST 100;
COMMENT ON FUNCTION ef_diff(uuid, int, int) IS
'the JSON patch (RFC 6902) that makes the document of revision b of that of revision a';

CREATE FUNCTION ef_verify(model text DEFAULT NULL)
RETURNS SETOF entityflow.problem_row
AS 'MODULE_PATHNAME', 'ef_verify'
LANGUAGE C STABLE COST 10000 ROWS 1;
COMMENT ON FUNCTION ef_verify(text) IS
'what is unsound between heads and log: of one model in the session''s tenant (its owner), or of everything (the storage owner); no rows: sound';

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
-- Private functions, named by views, triggers and event triggers.  EXECUTE stays
-- with PUBLIC where the server asks for it: _tenant of whoever reads a model's
-- view, the trigger functions of the storage owner when he makes triggers.  Each
-- refuses to be called otherwise.

CREATE FUNCTION entityflow._tenant()
RETURNS text
LANGUAGE C STABLE LEAKPROOF PARALLEL SAFE AS 'MODULE_PATHNAME', 'ef_sql_tenant';
COMMENT ON FUNCTION entityflow._tenant() IS 'the session''s tenant, for model views';

CREATE FUNCTION entityflow._guard()
RETURNS trigger
LANGUAGE C AS 'MODULE_PATHNAME', 'ef_sql_guard';
COMMENT ON FUNCTION entityflow._guard() IS 'refuses direct writes to storage';

CREATE FUNCTION entityflow._view_write()
RETURNS trigger
LANGUAGE C AS 'MODULE_PATHNAME', 'ef_sql_view_write';
COMMENT ON FUNCTION entityflow._view_write() IS 'writes through a model''s view by the engine';

CREATE FUNCTION entityflow._grants_changed()
RETURNS event_trigger
LANGUAGE C AS 'MODULE_PATHNAME', 'ef_sql_grants_changed';
COMMENT ON FUNCTION entityflow._grants_changed() IS 'remembers the grants on model views';
REVOKE ALL ON FUNCTION entityflow._grants_changed() FROM PUBLIC;

CREATE FUNCTION entityflow._function_created()
RETURNS event_trigger
LANGUAGE C AS 'MODULE_PATHNAME', 'ef_sql_function_created';
COMMENT ON FUNCTION entityflow._function_created() IS 'makes work due that waited for a function';
REVOKE ALL ON FUNCTION entityflow._function_created() FROM PUBLIC;

CREATE FUNCTION entityflow._view_created()
RETURNS event_trigger
LANGUAGE C AS 'MODULE_PATHNAME', 'ef_sql_view_created';
COMMENT ON FUNCTION entityflow._view_created() IS 'opens schema ef, before a restore grants on the views in it';
REVOKE ALL ON FUNCTION entityflow._view_created() FROM PUBLIC;

CREATE FUNCTION entityflow._trigger_created()
RETURNS event_trigger
LANGUAGE C AS 'MODULE_PATHNAME', 'ef_sql_trigger_created';
COMMENT ON FUNCTION entityflow._trigger_created() IS 'refuses triggers of others on model views';
REVOKE ALL ON FUNCTION entityflow._trigger_created() FROM PUBLIC;

CREATE EVENT TRIGGER entityflow_grants ON ddl_command_end
	WHEN TAG IN ('GRANT', 'REVOKE', 'DROP OWNED')
	EXECUTE FUNCTION entityflow._grants_changed();
COMMENT ON EVENT TRIGGER entityflow_grants IS 'remembers the grants on model views';

CREATE EVENT TRIGGER entityflow_drop ON ddl_command_start
	WHEN TAG IN ('DROP EXTENSION')
	EXECUTE FUNCTION entityflow._grants_changed();
COMMENT ON EVENT TRIGGER entityflow_drop IS 'remembers the grants on model views before they may go';

CREATE EVENT TRIGGER entityflow_functions ON ddl_command_end
	WHEN TAG IN ('CREATE FUNCTION', 'CREATE PROCEDURE', 'ALTER FUNCTION', 'ALTER PROCEDURE',
		'ALTER ROUTINE', 'CREATE EXTENSION', 'ALTER EXTENSION')
	EXECUTE FUNCTION entityflow._function_created();
COMMENT ON EVENT TRIGGER entityflow_functions IS 'makes work due that waited for a function';

CREATE EVENT TRIGGER entityflow_views ON ddl_command_end
	WHEN TAG IN ('CREATE VIEW')
	EXECUTE FUNCTION entityflow._view_created();
COMMENT ON EVENT TRIGGER entityflow_views IS 'opens schema ef, before a restore grants on the views in it';

CREATE EVENT TRIGGER entityflow_triggers ON ddl_command_end
	WHEN TAG IN ('CREATE TRIGGER')
	EXECUTE FUNCTION entityflow._trigger_created();
COMMENT ON EVENT TRIGGER entityflow_triggers IS 'refuses triggers of others on model views';
