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
