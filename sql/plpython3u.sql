-- entityflow_plpython3u: processes written in Python.
\echo Use "CREATE EXTENSION entityflow_plpython3u" to load this file. \quit

CREATE FUNCTION ef_python_deadline()
	RETURNS pg_catalog.void
	AS 'MODULE_PATHNAME' LANGUAGE c VOLATILE PARALLEL UNSAFE;
COMMENT ON FUNCTION ef_python_deadline()
	IS 'begins to watch the time limits of processes in Python; called by ef_python_runtime()';

-- The modules below are read by the Makefile in place of the lines @...@;
-- PL/Python indents its source, which replace() takes back.
CREATE FUNCTION ef_python_runtime()
	RETURNS pg_catalog.void
	LANGUAGE plpython3u VOLATILE PARALLEL UNSAFE
AS $entityflow_python$
import sys
import types

MODULES = (("entityflow_runtime", r'''
@src/python/runtime.py@
'''), ("entityflow_create", r'''
@src/python/create.py@
'''))

if "entityflow_runtime" not in sys.modules:
    plpy.execute('''SELECT @extschema@.ef_python_deadline()''')
    for name, source in MODULES:
        module = types.ModuleType(name)
        module.__file__ = f"<{name}>"
        exec(compile(source.replace("\n\t", "\n")[1:], module.__file__, "exec", dont_inherit=True), module.__dict__)
        sys.modules[name] = module
$entityflow_python$;
COMMENT ON FUNCTION ef_python_runtime()
	IS 'loads what runs processes in Python; called by them, once a session';

CREATE FUNCTION entityflow._python_create(name pg_catalog.text, source pg_catalog.text, kind pg_catalog.text)
	RETURNS pg_catalog.jsonb
	LANGUAGE plpython3u VOLATILE CALLED ON NULL INPUT PARALLEL UNSAFE
AS $entityflow_python$
import json
plpy.execute('''SELECT @extschema@.ef_python_runtime()''')
from entityflow_create import create
return json.dumps(create(name, source, kind, '''@extschema@'''))
$entityflow_python$;
COMMENT ON FUNCTION entityflow._python_create(pg_catalog.text, pg_catalog.text, pg_catalog.text)
	IS 'makes a process: its signature, or the fields of an error';

-- In PL/pgSQL for its clean messages.  Rights come first: the rest is for who may create functions.
CREATE FUNCTION ef_create_process(name pg_catalog.text, source pg_catalog.text,
	kind pg_catalog.text DEFAULT 'process')
	RETURNS pg_catalog.text
	LANGUAGE plpgsql VOLATILE CALLED ON NULL INPUT PARALLEL UNSAFE
AS $$
DECLARE
	answer pg_catalog.jsonb;
BEGIN
	IF NOT (SELECT r.rolsuper OR l.lanpltrusted AND pg_catalog.has_language_privilege(l.oid, 'USAGE')
			FROM pg_catalog.pg_language AS l, pg_catalog.pg_roles AS r
			WHERE l.lanname OPERATOR(pg_catalog.=) 'plpython3u'
			AND r.rolname OPERATOR(pg_catalog.=) CURRENT_USER) THEN
		RAISE EXCEPTION USING ERRCODE = '42501',
			MESSAGE = 'permission denied to create processes in Python',
			DETAIL = 'plpython3u is an untrusted language: its functions can do what the server''s system user can.',
			HINT = 'Let a superuser create the process; running it needs no such right.';
	END IF;
	answer := entityflow._python_create(name, source, kind);
	IF answer OPERATOR(pg_catalog.->>) 'hint' IS NOT NULL THEN
		RAISE EXCEPTION USING ERRCODE = answer OPERATOR(pg_catalog.->>) 'sqlstate',
			MESSAGE = answer OPERATOR(pg_catalog.->>) 'message',
			DETAIL = answer OPERATOR(pg_catalog.->>) 'detail',
			HINT = answer OPERATOR(pg_catalog.->>) 'hint';
	ELSIF answer OPERATOR(pg_catalog.->>) 'sqlstate' IS NOT NULL THEN
		RAISE EXCEPTION USING ERRCODE = answer OPERATOR(pg_catalog.->>) 'sqlstate',
			MESSAGE = answer OPERATOR(pg_catalog.->>) 'message',
			DETAIL = answer OPERATOR(pg_catalog.->>) 'detail';
	END IF;
	RETURN answer OPERATOR(pg_catalog.->>) 'signature';
END
$$;
COMMENT ON FUNCTION ef_create_process(pg_catalog.text, pg_catalog.text, pg_catalog.text)
	IS 'makes a process (or criterion, or compensation) of Python source, returns its signature';
