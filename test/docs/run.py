"""Runs the code blocks of one page of the documentation, in order, and prints TAP.

Blocks marked sql, sh or python run in a database made for the page, as an ordinary role
that owns it; blocks of any other kind are for the eye. A comment right above a block says
what is special about it, several words apart by commas:

    <!-- test: skip -->          not run
    <!-- test: superuser -->     run as the server's superuser
    <!-- test: error 22023 -->   must fail with this SQLSTATE (sql), or fail at all

The SQL blocks of a page are one session of psql, so what one sets the next one sees.
"""

import os
import re
import subprocess
import sys
import threading
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(os.environ["EF_SOURCE"])
SUPERUSER = "postgres"
ROLE = "ef_reader"
LIMIT = 120  # seconds for one block
FENCE = re.compile(r"^(\s*)(```+)\s*(\w*)\s*$")
NOTE = re.compile(r"^\s*<!--\s*test:\s*(.*?)\s*-->\s*$")
RUNNABLE = {"sql", "sh", "python"}


@dataclass
class Block:
    """A code block: where it stands, what it is, and what is special about it."""

    line: int
    language: str
    text: str
    notes: list[str] = field(default_factory=list)

    @property
    def error(self) -> str | None:
        """SQLSTATE that it must end with; None when it must succeed."""
        found = [note.split()[1:] for note in self.notes if note.startswith("error")]
        return (found[0] or ["any"])[0] if found else None


def blocks_of(page: Path) -> list[Block]:
    """The runnable blocks of a page."""
    blocks: list[Block] = []
    notes: list[str] = []
    open_fence, indent, start, language, body = "", "", 0, "", []
    for number, line in enumerate(page.read_text(encoding="utf-8").splitlines(), 1):
        fence = FENCE.match(line)
        if open_fence:
            if fence and fence.group(2) == open_fence and not fence.group(3):
                if language in RUNNABLE:
                    blocks.append(Block(start, language, "\n".join(body) + "\n", notes))
                open_fence, notes = "", []
            else:
                body.append(line.removeprefix(indent))
        elif fence:
            indent, open_fence, language = fence.groups()
            start, body = number, []
        elif NOTE.match(line):
            notes = [note.strip() for note in NOTE.match(line).group(1).split(",")]
        elif line.strip():
            notes = []
    return blocks


class Psql:
    """One session of psql that lasts for a page."""

    END = "end-of-block"

    def __init__(self, database: str, user: str) -> None:
        command = ["psql", "-X", "-q", "-U", user, "-d", database, "-P", "pager=off"]
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            text=True, encoding="utf-8", cwd=ROOT,
        )

    def run(self, text: str) -> tuple[str, str]:
        """Runs the block; gives the last SQLSTATE (00000: none failed) and the output."""
        self.process.stdin.write(
            f"\\set LAST_ERROR_SQLSTATE 00000\n{text}\n\\echo {self.END} :LAST_ERROR_SQLSTATE\n"
        )
        self.process.stdin.flush()
        watch = threading.Timer(LIMIT, self.process.kill)
        watch.start()
        output: list[str] = []
        try:
            for line in self.process.stdout:
                if line.startswith(self.END):
                    return line.split()[1], "".join(output)
                output.append(line)
        finally:
            watch.cancel()
        return "the session ended", "".join(output)

    def close(self) -> None:
        self.process.stdin.close()
        self.process.wait(LIMIT)


def superuser_runs(database: str, *commands: str) -> None:
    """Runs statements as the superuser, each in its own transaction."""
    arguments = [argument for command in commands for argument in ("-c", command)]
    subprocess.run(
        ["psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-U", SUPERUSER, "-d", database, *arguments],
        check=True, stdout=subprocess.DEVNULL,
    )


def make_database(page: str, blocks: list[Block]) -> str:
    """An empty database, with the extensions unless the page itself creates them."""
    name = "docs_" + re.sub(r"\W", "_", page.removesuffix(".md")).lower()
    superuser_runs(
        "postgres",
        f"DO $$ BEGIN CREATE ROLE {ROLE} LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$",
        f"DROP DATABASE IF EXISTS {name}",
        f"CREATE DATABASE {name} OWNER {ROLE}",
    )
    run = [block for block in blocks if "skip" not in block.notes]
    if not any(re.search(r"\bCREATE\s+EXTENSION\b", block.text, re.IGNORECASE) for block in run):
        superuser_runs(name, "CREATE EXTENSION entityflow", "CREATE EXTENSION entityflow_plpython3u CASCADE")
    return name


def run_program(block: Block, database: str) -> tuple[str, str]:
    """Runs a block of sh or python; gives 00000 when it succeeded, and its output."""
    command = ["sh", "-eu", "-c"] if block.language == "sh" else [sys.executable, "-c"]
    user = SUPERUSER if "superuser" in block.notes else ROLE
    environment = {**os.environ, "PGDATABASE": database, "PGUSER": user}
    try:
        done = subprocess.run(
            [*command, block.text], env=environment, cwd=ROOT, timeout=LIMIT, text=True,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        )
    except subprocess.TimeoutExpired as error:
        return "timeout", str(error)
    return ("00000" if done.returncode == 0 else f"exit status {done.returncode}"), done.stdout


def as_expected(block: Block, outcome: str) -> bool:
    """Whether a block ended as its notes say."""
    if block.error is None:
        return outcome == "00000"
    if block.language == "sql" and block.error != "any":
        return outcome == block.error
    return outcome != "00000"


def run_page(page: str) -> int:
    """Runs a page; gives the number of blocks that did not end as they should."""
    blocks = blocks_of(ROOT / page)
    print(f"1..{len(blocks)}" if blocks else "1..0 # SKIP no code")
    if not blocks:
        return 0
    database = make_database(page, blocks)
    sessions: dict[str, Psql] = {}
    failed = 0
    for number, block in enumerate(blocks, 1):
        title = f"{page}:{block.line} {block.language}"
        if "skip" in block.notes:
            print(f"ok {number} - {title} # SKIP as its note says", flush=True)
            continue
        if block.language == "sql":
            user = SUPERUSER if "superuser" in block.notes else ROLE
            session = sessions.get(user) or sessions.setdefault(user, Psql(database, user))
            outcome, output = session.run(block.text)
        else:
            outcome, output = run_program(block, database)
        good = as_expected(block, outcome)
        failed += not good
        print(f"{'ok' if good else 'not ok'} {number} - {title}", flush=True)
        if not good:
            print(f"# wanted {block.error or 'success'}, got {outcome}; output:")
        print("".join(f"#   {line}\n" for line in output.splitlines()), end="", flush=True)
    for session in sessions.values():
        session.close()
    return failed


if __name__ == "__main__":
    sys.exit(1 if run_page(sys.argv[1]) else 0)
