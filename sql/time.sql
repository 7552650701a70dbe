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
