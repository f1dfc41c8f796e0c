"""Options of the test run, and the packages that several test modules look at."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from litellm_client_generator import output
from litellm_client_generator.pipeline import package_of, prepare, provenance
from litellm_client_generator.rendering import render
from tests.settled import read

ROOT = Path(__file__).parent.parent
DATA = Path(__file__).parent / "data"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update",
        action="store_true",
        help="rewrite the golden files instead of comparing",
    )


@pytest.fixture
def update(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--update"))


def run(
    *command: object,
    cwd: Path | None = None,
    status: int = 0,
    stdin: str = "",
    env: Mapping[str, str] | None = None,
) -> subprocess.CompletedProcess[str]:
    """Run a program to its end, and see that it ends as it should.

    Args:
        command: The program and its arguments.
        cwd: The folder that it runs in.
        status: The exit status that it must have.
        stdin: What it reads.
        env: Variables laid over the environment.
    """
    done = subprocess.run(
        list(map(str, command)),
        cwd=cwd,
        env={**os.environ, **(env or {})},
        input=stdin,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == status, done.stdout + done.stderr
    return done


@dataclass(frozen=True)
class Generated:
    """A client of the LiteLLM proxy, in a folder of its own."""

    version: str
    spec: dict[str, Any]
    """The document as it came."""
    files: dict[str, str]
    folder: Path
    name: str
    """What it is imported as: it is vendored in another package."""

    def module(self, name: str = "") -> ModuleType:
        """A module of the package, by its name inside it."""
        return import_module(f"{self.name}.{name}" if name else self.name)


@pytest.fixture(scope="session")
def generated(
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Callable[[str], Generated]]:
    """The client of a released version of the proxy; made once."""
    root = tmp_path_factory.mktemp("clients")
    sys.path.insert(0, str(root))

    @cache
    def make(version: str) -> Generated:
        spec = ROOT / "specs" / f"litellm-{version}.json"
        if not spec.exists():
            packed = DATA / f"{spec.name}.gz"
            spec = root / spec.name
            spec.write_bytes(gzip.decompress(packed.read_bytes()))
        prepared = prepare(str(spec))
        settings = read(prepared.title, {}, {})
        package, _ = package_of(prepared, settings)
        files = output.with_manifest(render(package), provenance(prepared))
        parent = f"of_{version.replace('.', '_')}"
        folder = root / parent / "litellm_client"
        output.write(folder, files)
        name = f"{parent}.litellm_client"
        return Generated(version, json.loads(spec.read_bytes()), files, folder, name)

    yield make
    sys.path.remove(str(root))
