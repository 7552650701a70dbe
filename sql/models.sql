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
