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
