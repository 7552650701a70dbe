-- Nobody's trigger stands in front of a model: it would run as whoever writes.
\set VERBOSITY default
\set SHOW_CONTEXT never
SET ROLE regress_ef_owner;
SELECT ef_create_model('model_trigger');
GRANT ALL ON ef.model_trigger TO regress_ef_clerk;
CREATE FUNCTION model_trigger_f() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN
	RAISE NOTICE 'it runs as %', current_user;
	RETURN new;
END$$;
CREATE TRIGGER a INSTEAD OF UPDATE ON ef.model_trigger FOR EACH ROW EXECUTE FUNCTION model_trigger_f();
\echo :LAST_ERROR_SQLSTATE
SET ROLE regress_ef_clerk;
SET search_path = ef, public;
CREATE TRIGGER a INSTEAD OF UPDATE ON model_trigger FOR EACH ROW EXECUTE FUNCTION model_trigger_f();
CREATE TRIGGER a AFTER UPDATE ON model_trigger FOR EACH STATEMENT EXECUTE FUNCTION model_trigger_f();
RESET search_path;
-- elsewhere triggers are nobody's business
SET ROLE regress_ef_owner;
CREATE TABLE public.model_trigger_t (n int);
CREATE TRIGGER a BEFORE INSERT ON public.model_trigger_t FOR EACH ROW EXECUTE FUNCTION model_trigger_f();
DROP TABLE public.model_trigger_t;
-- superusers know what they do
RESET ROLE;
CREATE TRIGGER a AFTER UPDATE ON ef.model_trigger FOR EACH STATEMENT EXECUTE FUNCTION model_trigger_f();
DROP TRIGGER a ON ef.model_trigger;
-- and our own comes back, as a restore by the storage owner has it
CREATE TRIGGER entityflow_more INSTEAD OF DELETE ON ef.model_trigger FOR EACH ROW EXECUTE FUNCTION entityflow._view_write();
DROP TRIGGER entityflow_more ON ef.model_trigger;
DROP FUNCTION model_trigger_f();
