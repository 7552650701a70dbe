"""What the checks of the sources share: finding files, and reporting what is wrong."""

import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

ROOT = Path(os.environ.get("EF_SOURCE") or Path(__file__).resolve().parents[2])


def c_files() -> list[Path]:
    """All C sources and headers of the extension."""
    return sorted(ROOT.glob("src/**/*.[ch]"))


def name_of(path: Path) -> str:
    """The path as a reader of the repository knows it."""
    return str(path.relative_to(ROOT))


def numbered_lines(path: Path) -> Iterator[tuple[int, str]]:
    """Lines of a file with their numbers, from 1."""
    return enumerate(path.read_text(encoding="utf-8").splitlines(), 1)


def finish(problems: Iterable[str], checked: str) -> None:
    """Prints what is wrong and leaves: status 1 when there is anything."""
    found = list(problems)
    for problem in found:
        print(f"# {problem}")
    print(f"{checked}: {len(found) or 'no'} problem{'' if len(found) == 1 else 's'}")
    sys.exit(1 if found else 0)
