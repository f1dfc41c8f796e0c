"""The packages of all golden cases: whole with the runtime, they import without a warning and are what mypy calls strict."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from litellm_client_generator.rendering.printing import runtime
from tests.conftest import run
from tests.examples import module
from tests.packages import assembled, golden, write
from tests.test_cases import folders

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("case packages")]

IMPORT = """
import importlib, pathlib, pkgutil
for folder in sorted(pathlib.Path().glob("of_*")):
    package = importlib.import_module(folder.name)
    for module in pkgutil.walk_packages(package.__path__, f"{folder.name}."):
        importlib.import_module(module.name)
    for name in package.__all__:
        exported = getattr(package, name)
        if hasattr(exported, "model_rebuild"):
            exported.model_rebuild()
    print(folder.name)
"""


CASES = [case.name for case in folders() if (case / "expected").is_dir()]


def test_they_import(tmp_path: Path) -> None:
    for case in CASES:
        assembled(tmp_path, case)
    done = run(sys.executable, "-W", "error", "-c", IMPORT, cwd=tmp_path)
    assert done.stdout.split() == [f"of_{case}" for case in CASES]


def test_they_are_typed(tmp_path: Path) -> None:
    """The examples of their pages, too. The runtime is checked once, in one of them; the others take theirs from there."""
    first, *others = CASES
    assembled(tmp_path, first)
    for case in others:
        write(golden(tmp_path, case), dict(borrowed(f"of_{first}")))
    for case in CASES:
        (tmp_path / f"examples_{case}.py").write_text(example_calls(tmp_path, case))
    checked = [f"of_{case}" for case in CASES]
    checked += [f"examples_{case}.py" for case in CASES]
    run(sys.executable, "-m", "mypy", "--strict", *checked, cwd=tmp_path)


def example_calls(folder: Path, case: str) -> str:
    """The examples of a case, as they import the package that is put together."""
    package = folder / f"of_{case}"
    name, *_ = (package / "README.md").read_text().removeprefix("# ").splitlines()
    return module(package).replace(f"from {name} import", f"from of_{case} import")


def borrowed(package: str) -> Iterator[tuple[str, str]]:
    """The modules of the runtime, each with all that it has from another package."""
    for path, text in runtime().items():
        name = path.removesuffix(".py").replace("/", ".")
        is_module = path.endswith(".py") and not path.endswith("__init__.py")
        yield path, f"from {package}.{name} import *\n" if is_module else text
