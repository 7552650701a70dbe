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
