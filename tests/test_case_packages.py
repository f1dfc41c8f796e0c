"""The packages of all golden cases: whole with the runtime, they import without a warning and are what mypy calls strict."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from litellm_client_generator.rendering.printing import runtime
from tests.conftest import run
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


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the package of each case, `of_<case>`."""
    folder = tmp_path_factory.mktemp("cases")
    shared = runtime()
    for case in folders():
        if (case / "expected").is_dir():
            package = folder / f"of_{case.name}"
            shutil.copytree(case / "expected", package)
            for path, text in shared.items():
                (package / path).parent.mkdir(parents=True, exist_ok=True)
                (package / path).write_text(text, encoding="utf-8")
    return folder


def test_they_import(packages: Path) -> None:
    done = run(sys.executable, "-W", "error", "-c", IMPORT, cwd=packages)
    assert done.stdout.split() == sorted(path.name for path in packages.iterdir())


def test_they_are_typed(packages: Path) -> None:
    names = sorted(path.name for path in packages.iterdir())
    run(sys.executable, "-m", "mypy", "--strict", *names, cwd=packages)
