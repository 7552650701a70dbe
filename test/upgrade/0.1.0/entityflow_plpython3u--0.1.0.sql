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
"""What runs the processes that ef_create_process() makes.

Loaded once per session as module "entityflow_runtime".  A process's source is
executed in a namespace of its own at every call: nothing is kept between
calls but the compiled code.
"""

from __future__ import annotations

import _socket
import json
import linecache
import logging
import signal
import threading
import traceback
import types
from collections.abc import Callable
from datetime import date, datetime
from datetime import time as time_of_day
from decimal import Decimal
from math import isfinite
from typing import Any, NoReturn

import _entityflow
import plpy

DEPTH_MAX = 200  # as the server's limit for documents
DIGITS_MAX = 4300  # Python's own limit for int() of a text
CACHE_MAX = 1000  # compiled sources that are kept

MAIN_THREAD = threading.get_ident()


# --- JSON ---------------------------------------------------------------------


class JsonFloat(float):
    """A number as it stood in the document: computes as float, is written back digit for digit."""

    __slots__ = ("text",)

    def __new__(cls, text: str | float) -> JsonFloat:
        self = float.__new__(cls, text)
        self.text = text if isinstance(text, str) else repr(text)
        return self

    def __copy__(self) -> JsonFloat:
        return self

    def __deepcopy__(self, memo: dict) -> JsonFloat:
        return self


def _parse_int(text: str) -> int | Decimal:
    return int(text) if len(text) <= DIGITS_MAX else Decimal(text)


_decode = json.JSONDecoder(parse_float=JsonFloat).decode
_decode_long = json.JSONDecoder(parse_int=_parse_int, parse_float=JsonFloat).decode


def decode(text: str) -> Any:
    """The value of a JSON text that the server wrote."""
    try:
        return _decode(text)
    except ValueError:  # an integer beyond DIGITS_MAX; rare, and asking for each one is slow
        return _decode_long(text)


_quote = json.encoder.encode_basestring


class Unfit(Exception):
    """A value that has no JSON; the path to it is collected on the way up."""

    def __init__(self, problem: str, sqlstate: str = "22023") -> None:
        super().__init__(problem)
        self.sqlstate = sqlstate
        self.steps: list[str] = []

    def path(self) -> str:
        return "$" + "".join(reversed(self.steps[:DEPTH_MAX]))


def _encode(value: Any, depth: int) -> str:
    """The JSON of a value, spelled as the server spells jsonb."""
    kind = type(value)
    if kind is str:
        return _quote(value)
    if kind is dict:
        return _encode_object(value, depth + 1)
    if kind is JsonFloat:
        return value.text
    if kind is int:
        return _encode_int(value)
    if value is None:
        return "null"
    if kind is bool:
        return "true" if value else "false"
    if kind is list or kind is tuple:
        return _encode_array(value, depth + 1)
    if kind is float:
        return _encode_float(value)
    return _encode_other(value, depth)


def _encode_int(value: int) -> str:
    try:
        return int.__repr__(value)
    except ValueError:  # beyond DIGITS_MAX
        return str(Decimal(value))


def _encode_float(value: float) -> str:
    if not isfinite(value):
        raise Unfit(f"{value!r} is no JSON number")
    return float.__repr__(value)


def _encode_object(value: dict, depth: int) -> str:
    if depth > DEPTH_MAX:
        raise Unfit(f"is nested deeper than {DEPTH_MAX} levels", "54000")
    parts = []
    for name, item in value.items():
        if not isinstance(name, str):
            raise Unfit(f"has a key that is no string: {name!r}")
        try:
            parts.append(f"{_quote(name)}: {_encode(item, depth)}")
        except Unfit as unfit:
            unfit.steps.append(f".{name}")
            raise
    return "{" + ", ".join(parts) + "}"


def _encode_array(value: list | tuple, depth: int) -> str:
    if depth > DEPTH_MAX:
        raise Unfit(f"is nested deeper than {DEPTH_MAX} levels", "54000")
    parts = []
    for number, item in enumerate(value):
        try:
            parts.append(_encode(item, depth))
        except Unfit as unfit:
            unfit.steps.append(f"[{number}]")
            raise
    return "[" + ", ".join(parts) + "]"


def _encode_other(value: Any, depth: int) -> str:
    """Subclasses, and types of the standard library that have one obvious text."""
    if isinstance(value, str):
        return _quote(str.__str__(value))
    if isinstance(value, int):
        return _encode_int(int(value))
    if isinstance(value, float):
        return _encode_float(float(value))
    if isinstance(value, dict):
        return _encode_object(value, depth + 1)
    if isinstance(value, (list, tuple)):
        return _encode_array(value, depth + 1)
    if isinstance(value, Decimal):
        if not value.is_finite():
            raise Unfit(f"{value!r} is no JSON number")
        return str(value)
    if isinstance(value, (date, datetime, time_of_day)):
        return _quote(value.isoformat())
    if type(value).__name__ == "UUID":
        return _quote(str(value))
    raise Unfit(f"a value of type {type(value).__name__} has no JSON")


def _surrogate(value: Any) -> str | None:
    """The path to a text that is no valid Unicode, None when there is none."""
    if isinstance(value, str):
        try:
            value.encode()
        except UnicodeEncodeError:
            return ""
        return None
    items: list[tuple[str, Any]] = []
    if isinstance(value, dict):
        items = [(".?", name) for name in value] + [(f".{name}", item) for name, item in value.items()]
    elif isinstance(value, (list, tuple)):
        items = [(f"[{number}]", item) for number, item in enumerate(value)]
    for step, item in items:
        below = _surrogate(item)
        if below is not None:
            return step + below
    return None


def encode(document: dict) -> str:
    """The document as JSON; 22023 that names the path when a value has none."""
    try:
        text = _encode(document, 0)
    except Unfit as unfit:
        _refuse("the document cannot be saved", f"At {unfit.path()}: {unfit}.", unfit.sqlstate)
    if not text.isascii():
        try:
            text.encode()
        except UnicodeEncodeError:
            path = _plain("$" + (_surrogate(document) or ""))
            _refuse("the document cannot be saved", f"At {path}: half of a surrogate pair is no character.")
    return text


# --- errors -------------------------------------------------------------------


def _plain(text: str) -> str:
    """A text that the server can take."""
    return text.encode(errors="backslashreplace").decode()


def _error(kind: str, message: str, detail: str, sqlstate: str) -> BaseException:
    """An exception that PL/Python reports as "kind: message" with DETAIL and SQLSTATE."""
    error = type(kind, (plpy.Error,), {"__module__": "builtins"})(_plain(message))
    error.detail = _plain(detail)
    error.sqlstate = sqlstate
    return error


def _refuse(message: str, detail: str, sqlstate: str = "22023") -> NoReturn:
    error = plpy.Error(_plain(message))
    error.detail = _plain(detail)
    error.sqlstate = sqlstate
    raise error


def _trim(trace: traceback.TracebackException, seen: set[int]) -> None:
    """Leaves the frames of the process and what it calls, without this module's."""
    if id(trace) in seen:
        return
    seen.add(id(trace))
    frames = [f for f in trace.stack if f.filename != __file__]
    trace.stack = traceback.StackSummary.from_list([(f.filename, f.lineno, f.name, f.line) for f in frames])
    for linked in (trace.__cause__, trace.__context__):
        if linked is not None:
            _trim(linked, seen)


def _traceback(error: BaseException) -> str:
    trace = traceback.TracebackException.from_exception(error)
    _trim(trace, set())
    return "".join(trace.format()).rstrip("\n")


def _report(error: BaseException) -> BaseException:
    """What to raise for an exception of a process.

    Errors of the server keep SQLSTATE, message, DETAIL and HINT; all others become
    "Type: text" (38000).  The traceback is the DETAIL where there is none.
    """
    if isinstance(error, plpy.Fatal):
        return error
    detail = _plain(_traceback(error))
    if isinstance(error, plpy.SPIError):
        data = getattr(error, "spidata", None)
        if data and not data[1]:
            error.spidata = (data[0], detail, *data[2:])
        return error
    if isinstance(error, plpy.Error):
        if not getattr(error, "detail", None):
            error.detail = detail
        return error
    try:
        message = str(error)
    except Exception:
        message = "(an exception without text)"
    return _error(type(error).__name__, message, detail, "38000")


def reject(reason: str) -> NoReturn:
    """Refuses for a business reason: error WF003, no retry.

    reason: what the user gets to read, up to 4 kB.
    """
    where = plpy.execute(
        "SELECT pg_catalog.quote_ident(n.nspname) AS schema FROM pg_catalog.pg_extension e"
        " JOIN pg_catalog.pg_namespace n ON n.oid OPERATOR(pg_catalog.=) e.extnamespace"
        " WHERE e.extname OPERATOR(pg_catalog.=) 'entityflow'"
    )
    plan = plpy.prepare(f"SELECT {where[0]['schema']}.ef_reject($1)", ["pg_catalog.text"])
    plpy.execute(plan, [reason])
    raise AssertionError("ef_reject() came back")


# --- async --------------------------------------------------------------------


def _run_async(awaitable: Any) -> Any:
    """Runs what an async function gave, in an event loop of its own."""
    import asyncio

    async def main() -> Any:
        return await awaitable

    outer = asyncio._get_running_loop()  # of a process further up
    asyncio._set_running_loop(None)
    try:
        return asyncio.run(main())
    finally:
        asyncio._set_running_loop(outer)


# --- logging ------------------------------------------------------------------


class ServerLog(logging.Handler):
    """Writes to the server's log; from WARNING on, the client sees it as well."""

    def emit(self, record: logging.LogRecord) -> None:
        if threading.get_ident() != MAIN_THREAD:
            return  # the server is for the main thread only
        text = _plain(self.format(record))
        if record.levelno >= logging.WARNING:
            plpy.warning(text)
        elif record.levelno >= logging.INFO:
            plpy.log(text)
        else:
            plpy.debug(text)


def _install() -> None:
    """Puts the pieces in place that Python has once per session."""
    handler = ServerLog()
    handler.setFormatter(logging.Formatter("%(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    if root.level == logging.WARNING:
        root.setLevel(logging.INFO)
    signal.signal(_entityflow.SIGNAL, _entityflow.interrupt)


# --- calls --------------------------------------------------------------------

_compiled: dict[str, types.CodeType] = {}


def file_name(function: str) -> str:
    """What tracebacks call the source of a process."""
    return f"<process {function}>"


def _compile(function: str, source: str) -> types.CodeType:
    code = _compiled.get(source)
    if code is None:
        if len(_compiled) >= CACHE_MAX:
            _compiled.clear()
        name = file_name(function)
        code = compile(source, name, "exec", dont_inherit=True)
        linecache.cache[name] = (len(source), None, source.splitlines(keepends=True), name)
        _compiled[source] = code
    return code


def _arguments(function: Callable, meta: dict, data: dict) -> tuple:
    """The arguments that the function takes: (meta, data), (data) or none."""
    code = getattr(function, "__code__", None)
    if code is None or code.co_flags & 0x04 or code.co_argcount >= 2:  # 0x04: *args
        return (meta, data)
    return (data,) if code.co_argcount == 1 else ()


def _call(function: str, source: str, meta: str, data: dict) -> Any:
    """Calls the function of that name in the source; what it returned."""
    namespace = {"__name__": function, "plpy": plpy, "reject": reject}
    exec(_compile(function, source), namespace)
    process = namespace[function]
    value = process(*_arguments(process, decode(meta), data))
    return _run_async(value) if hasattr(value, "__await__") else value


def _guarded(function: str, source: str, meta: str, data: dict) -> Any:
    """The same with errors reported, and sockets that do not outlast the deadline."""
    timeout = _socket.getdefaulttimeout()
    remaining = _entityflow.remaining()
    if remaining is not None:
        _socket.setdefaulttimeout(max(remaining, 0.001))
    try:
        return _call(function, source, meta, data)
    except _entityflow.DeadlineExceeded:
        raise
    except BaseException as error:
        raise _report(error) from None
    finally:
        _socket.setdefaulttimeout(timeout)


def run_process(function: str, source: str, meta: str, data: str) -> str | None:
    """Runs a process; the new document as JSON, None when it is unchanged.

    What was done to data in place is saved; a different dict that is returned
    is merged over it; any other value is logged only.
    """
    document = decode(data)
    value = _guarded(function, source, meta, document)
    if isinstance(value, dict):
        if value is not document:
            document.update(value)
    elif value is not None:
        plpy.debug(_plain(f"process {function} returned {value!r:.200}, which is not saved"))
    text = encode(document)
    return None if text == data else text


def run_criterion(function: str, source: str, meta: str, data: str) -> bool:
    """Runs a criterion; the truth of what it returned."""
    return bool(_guarded(function, source, meta, decode(data)))


_install()
'''), ("entityflow_create", r'''
"""What makes processes: the body of ef_create_process().

Module "entityflow_create".  The source that a user gives is parsed and
compiled, never executed here.
"""

from __future__ import annotations

import ast
import re
from typing import NoReturn

import plpy

KINDS = {"process": ("jsonb", "run_process"), "compensation": ("jsonb", "run_process"),
         "criterion": ("boolean", "run_criterion")}

QUOTES = "'" * 3  # not written out, as the install script quotes this file with them

BODY = """# {title}: made by ef_create_process(), which also replaces it.
try:
    from entityflow_runtime import {runner}
except ImportError:
    plpy.execute({load!r})
    from entityflow_runtime import {runner}
source = {source}
return {runner}({function!r}, source.replace("\\n\\t", "\\n"), meta, data)
"""


class Refused(Exception):
    """What is wrong with the arguments, as the fields of a server's error."""

    def __init__(self, sqlstate: str, message: str, detail: str, hint: str | None = None) -> None:
        super().__init__(message)
        self.fields = {"sqlstate": sqlstate, "message": message, "detail": detail, "hint": hint}


def _refuse(sqlstate: str, message: str, detail: str, hint: str | None = None) -> NoReturn:
    raise Refused(sqlstate, message, detail, hint)


def _fields(error: plpy.SPIError) -> dict[str, str | None]:
    """The fields of an error that a statement raised."""
    data = getattr(error, "spidata", None) or (None, None, None)
    detail = data[1] or "This is what the server says to the function that the process would be."
    return {"sqlstate": error.sqlstate, "message": str(error), "detail": detail, "hint": data[2]}


def _query(query: str, **values: str) -> str:
    """The one value of a statement with text parameters."""
    plan = plpy.prepare(query, ["pg_catalog.text"] * len(values))
    return plpy.execute(plan, list(values.values()))[0]["answer"]


def _check_arguments(name: str | None, source: str | None, kind: str | None) -> None:
    for argument, value in (("name", name), ("source", source), ("kind", kind)):
        if value is None:
            _refuse("22004", f'argument "{argument}" must not be null', "It has no default.")
    if kind not in KINDS:
        _refuse("22023", f'kind "{kind}" is unknown', f"Kinds are {', '.join(KINDS)}.",
                "Leave it out to make a process.")
    if not source.strip():
        _refuse("22023", "the source is empty", "It has to define the function of the process.",
                "def " + re.sub(r"\W", "_", name) + "(meta, data): ...")


def _function_name(name: str) -> str:
    """The SQL function's name: that under which the process is found."""
    function = _query("SELECT entityflow._process_name($1) AS answer", name=name)
    if not function.isidentifier():
        _refuse("22023", f'"{name}" cannot be the name of a process',
                f'The name of its function would be "{function}", which is no name in Python.',
                "Use letters, digits and underscores.")
    if len(function.encode()) > 63:
        _refuse("42622", f'the name "{name}" is too long',
                f"Its function's name has {len(function.encode())} bytes; 63 are possible.",
                "Choose a shorter one.")
    return function


def _parse(function: str, source: str) -> ast.Module:
    """The syntax tree; 42601 with the line of the user's source."""
    try:
        compile(source, f"<process {function}>", "exec", dont_inherit=True)
        return ast.parse(source)
    except SyntaxError as error:
        text = (error.text or "").strip()
        _refuse("42601", f'process "{function}" has a syntax error in line {error.lineno}: {error.msg}',
                f"The line is: {text}" if text else "The source ends too early.")
    except (ValueError, RecursionError, MemoryError) as error:
        _refuse("42601", f'the source of process "{function}" cannot be compiled',
                f"Python says: {error}.")


def _choose(name: str, function: str, tree: ast.Module) -> ast.FunctionDef | ast.AsyncFunctionDef:
    """The function of the source that is the process."""
    found = {node.name: node for node in tree.body
             if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))}
    spelling = re.sub(r"[-\s]", "_", name)
    node = found.get(spelling) or found.get(function)
    if node is None:
        wanted = spelling if spelling == function else f"{function} or {spelling}"
        _refuse("22023", f'the source does not define function "{function}"',
                f"It has to define {wanted} with the arguments (meta, data), (data) or ().",
                f"It defines {', '.join(found)}." if found else "It defines no function at its top level.")
    return node


def _check_parameters(node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
    arguments = node.args
    positional = arguments.posonlyargs + arguments.args
    required = len(positional) - len(arguments.defaults)
    keywords = [a.arg for a, default in zip(arguments.kwonlyargs, arguments.kw_defaults) if default is None]
    if required > 2 or keywords:
        _refuse("22023", f'function "{node.name}" takes too many arguments',
                f"It requires {required + len(keywords)}; a process is called with (meta, data), (data) or ().",
                "Settings of a process are in meta['config'].")


def _literal(source: str) -> str:
    """The source as a Python literal, as readable as it can be.

    PL/Python indents a body by a tab after each line break, which the call
    takes back.
    """
    if QUOTES not in source and not source.endswith(("'", "\\")):
        return "r" + QUOTES + source + QUOTES
    return QUOTES + source.replace("\\", "\\\\").replace("'", "\\'") + QUOTES


def _comment(name: str, node: ast.FunctionDef | ast.AsyncFunctionDef) -> str:
    document = ast.get_docstring(node)
    return document.splitlines()[0] if document else f'process "{name}" of entityflow'


def _create(name: str | None, source: str | None, kind: str | None, schema: str) -> str:
    """Makes the function, or replaces it; its signature."""
    _check_arguments(name, source, kind)
    source = source.replace("\r\n", "\n").replace("\r", "\n")
    function = _function_name(name)
    node = _choose(name, function, _parse(function, source))
    _check_parameters(node)
    result, runner = KINDS[kind]
    target = "{}.{}".format(
        plpy.quote_ident(_query("SELECT entityflow._process_schema() AS answer")), plpy.quote_ident(function))
    title = f'{kind} "{name}"'.replace("\n", " ")
    body = BODY.format(title=title, runner=runner, load=f"SELECT {schema}.ef_python_runtime()",
                       source=_literal(source), function=node.name)
    plpy.execute(
        f"CREATE OR REPLACE FUNCTION {target}(meta pg_catalog.jsonb, data pg_catalog.jsonb)"
        f" RETURNS pg_catalog.{'bool' if result == 'boolean' else result}"
        f" LANGUAGE plpython3u AS {plpy.quote_literal(body)}")
    plpy.execute(f"COMMENT ON FUNCTION {target}(pg_catalog.jsonb, pg_catalog.jsonb)"
                 f" IS {plpy.quote_literal(_comment(name, node))}")
    return f"{target}(meta jsonb, data jsonb) returns {result}"


def create(name: str | None, source: str | None, kind: str | None, schema: str) -> dict[str, str | None]:
    """Makes the function of a process, or replaces it.

    schema: that of the extension, quoted.  Returns {"signature": ...}, or the fields
    of an error, which the caller raises: PL/Python would put a prefix before its message.
    """
    try:
        return {"signature": _create(name, source, kind, schema)}
    except Refused as error:
        return error.fields
    except plpy.SPIError as error:
        return _fields(error)
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
