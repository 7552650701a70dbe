
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
