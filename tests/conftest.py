"""Options of the test run, and what several test modules need, made once a run."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from filelock import FileLock

from tests.shop import SHOP, Cli, save

Mypy = Callable[..., subprocess.CompletedProcess[str]]

ROOT = Path(__file__).parent.parent
DATA = Path(__file__).parent / "data"
OVERLAY = ROOT / "specs" / "litellm.overlay.yaml"
"""What all clients of the LiteLLM proxy are made with."""
OPERATIONS = {"1.72.9": 307, "1.80.0": 452, "1.109.1": 978}
"""Released versions of the LiteLLM proxy, and how many operations each has."""
GENERATOR = (sys.executable, "-m", "litellm_client_generator")
"""The command."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update",
        action="store_true",
        help="rewrite the golden files instead of comparing",
    )
    parser.addoption(
        "--clients",
        type=Path,
        metavar="FOLDER",
        help="look at clients that are made already, instead of making them: "
        "of 1.72.9 in FOLDER/of_1_72_9/litellm_client, and so on",
    )


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "generated" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.slow)


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


@pytest.fixture
def cli(tmp_path: Path) -> Cli:
    """Runs the command in an empty folder that holds `shop.json`."""
    save(tmp_path / "shop.json", SHOP)

    def call(*arguments: object, **options: Any) -> subprocess.CompletedProcess[str]:
        done = run(*GENERATOR, *arguments, **{"cwd": tmp_path, **options})
        assert "Traceback" not in done.stderr
        return done

    return call


# -- What is made once a run -----------------------------------------------------------


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that all workers of the run have in common."""
    own = tmp_path_factory.getbasetemp()
    return own.parent if "PYTEST_XDIST_WORKER" in os.environ else own


def once(folder: Path, make: Callable[[Path], object]) -> Path:
    """A folder of the shared one; the first worker that asks for it makes it.

    Args:
        folder: The folder.
        make: Makes it, and what is in it.
    """
    made = folder.with_name(f"{folder.name}.made")
    with FileLock(folder.with_name(f"{folder.name}.lock")):
        if not made.exists():
            make(folder)
            made.touch()
    return folder


@pytest.fixture(scope="session")
def mypy(tmp_path_factory: pytest.TempPathFactory) -> Mypy:
    """The type checker, run in a folder; what it learned of libraries is kept, by each worker for itself."""
    pytest.importorskip("mypy")
    command = (sys.executable, "-m", "mypy", "--strict")
    cache = tmp_path_factory.mktemp("mypy")

    def check(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*command, "--cache-dir", str(cache), *arguments],
            cwd=folder,
            capture_output=True,
            text=True,
            check=False,
        )

    return check


@dataclass(frozen=True)
class Generated:
    """A client of the LiteLLM proxy, in a folder of its own."""

    version: str
    folder: Path
    name: str
    """What it is imported as: it is vendored in another package."""

    @cached_property
    def spec(self) -> dict[str, Any]:
        """The document as it came."""
        document: dict[str, Any] = json.loads(spec(self.version))
        return document

    @cached_property
    def files(self) -> dict[str, str]:
        """Every file of the package, by its path in it."""
        return {
            path.relative_to(self.folder).as_posix(): path.read_bytes().decode()
            for path in self.folder.rglob("*")
            if path.is_file() and "__pycache__" not in path.parts
        }

    def module(self, name: str = "") -> ModuleType:
        """A module of the package, by its name inside it."""
        return import_module(f"{self.name}.{name}" if name else self.name)


def spec(version: str) -> bytes:
    """The document of a released version of the proxy."""
    name = f"litellm-{version}.json"
    plain = ROOT / "specs" / name
    if plain.exists():
        return plain.read_bytes()
    return gzip.decompress((DATA / f"{name}.gz").read_bytes())


@pytest.fixture(scope="session")
def generated(
    pytestconfig: pytest.Config, shared: Path
) -> Iterator[Callable[[str], Generated]]:
    """The client of a released version of the proxy; made once."""
    given: Path | None = pytestconfig.getoption("--clients")
    root = given or shared

    @cache
    def make(version: str) -> Generated:
        folder = root / f"of_{version.replace('.', '_')}"
        if given is None:
            once(folder, lambda folder: generate(version, folder))
        package = "litellm_client"
        return Generated(version, folder / package, f"{folder.name}.{package}")

    sys.path.insert(0, str(root))
    yield make
    sys.path.remove(str(root))


@pytest.fixture(scope="session", params=OPERATIONS)
def client(
    request: pytest.FixtureRequest, generated: Callable[[str], Generated]
) -> Generated:
    """Each of the clients."""
    return generated(request.param)


def generate(version: str, folder: Path) -> None:
    """Makes the client of a released version of the proxy, as a user does."""
    folder.mkdir()
    document = folder / f"litellm-{version}.json"
    document.write_bytes(spec(version))
    options = ("--overlay", OVERLAY, "--output", folder)
    run(*GENERATOR, "generate", document, *options, cwd=folder)
