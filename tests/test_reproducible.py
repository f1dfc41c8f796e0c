"""What is built twice is the same twice: on another machine, by another user, in another folder, at another time."""

from __future__ import annotations

import os
import shutil
import tarfile
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import pytest

from tests.conftest import GENERATOR, ROOT, once, run
from tests.environments import Environment
from tests.shop import SHOP, save

pytestmark = [pytest.mark.installs, pytest.mark.slow]


@dataclass(frozen=True)
class Machine:
    """Where something is built.

    Args:
        folder: The folder that it is built in.
        umask: What is taken from the modes of new files.
        time: When all sources were changed, in seconds since 1970.
        variables: What stands in the environment.
    """

    folder: str
    umask: int
    time: int
    variables: Mapping[str, str]


HERE = Machine("here", 0o022, 1_500_000_000, {"PYTHONHASHSEED": "1"})
THERE = Machine(
    "elsewhere/deep down",
    0o077,
    1_700_000_001,
    {
        "PYTHONHASHSEED": "2",
        "LC_ALL": "C",
        "PYTHONCOERCECLOCALE": "0",
        "PYTHONUTF8": "0",
        "TZ": "Asia/Tokyo",
    },
)


@pytest.fixture(autouse=True)
def no_date(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody says when it is."""
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)


@pytest.fixture(scope="module")
def hatchling(shared: Path) -> Environment:
    """The build backend, in an environment of its own."""
    folder = shared / "hatchling"
    return Environment(
        once(folder, lambda new: Environment(new).create("hatchling>=1.27"))
    )


def age(folder: Path, machine: Machine) -> None:
    """Gives all files of a folder the modes and the time of a machine."""
    for path in folder.rglob("*"):
        path.chmod((0o777 if path.is_dir() else 0o666) & ~machine.umask)
        os.utime(path, (machine.time, machine.time))


def built(source: Path, machine: Machine, hatchling: Environment) -> dict[str, str]:
    """The checksums of the sdist, and of the wheel that it makes when it is unpacked."""
    age(source, machine)
    build = (hatchling.python, "-m", "hatchling", "build", "-t")
    before = os.umask(machine.umask)
    try:
        run(*build, "sdist", cwd=source, env=machine.variables)
        (sdist,) = source.glob("dist/*")
        with tarfile.open(sdist) as archive:
            archive.extractall(source / "unpacked", filter="data")
        (unpacked,) = (source / "unpacked").iterdir()
        run(*build, "wheel", cwd=unpacked, env=machine.variables)
    finally:
        os.umask(before)
    (wheel,) = unpacked.glob("dist/*")
    return checksums(sdist, wheel)


def checksums(*archives: Path) -> dict[str, str]:
    return {each.name: sha256(each.read_bytes()).hexdigest() for each in archives}


def sources(folder: Path) -> Path:
    """What the generator is built from, copied to a folder."""
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    names = tomllib.loads(text)["tool"]["hatch"]["build"]["targets"]["sdist"]["include"]
    folder.mkdir(parents=True)
    for name in ("pyproject.toml", "README.md", "LICENSE", ".gitignore", *names):
        path = ROOT / name.removeprefix("/")
        if path.is_dir():
            caches = shutil.ignore_patterns("__pycache__")
            shutil.copytree(path, folder / path.name, ignore=caches)
        elif path.exists():
            shutil.copy(path, folder)
    return folder


def test_the_generator(tmp_path: Path, hatchling: Environment) -> None:
    here, there = (
        built(sources(tmp_path / machine.folder), machine, hatchling)
        for machine in (HERE, THERE)
    )
    assert here == there


def distribution(folder: Path, machine: Machine) -> Path:
    """A client as a distribution, generated in a folder."""
    folder.mkdir(parents=True)
    save(folder / "shop.json", SHOP)
    before = os.umask(machine.umask)
    try:
        command = (*GENERATOR, "generate", "shop.json", "--project", "--output", "made")
        run(*command, cwd=folder, env=machine.variables)
    finally:
        os.umask(before)
    return folder / "made" / "shop-client"


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_a_generated_distribution(tmp_path: Path, hatchling: Environment) -> None:
    """The wheel is that of the sources, and that of their sdist."""
    here, there = (distribution(tmp_path / each.folder, each) for each in (HERE, THERE))
    assert files(here) == files(there)
    age(here, HERE)
    run(hatchling.python, "-m", "hatchling", "build", cwd=here, env=HERE.variables)
    assert checksums(*here.glob("dist/*")) == built(there, THERE, hatchling)
