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
