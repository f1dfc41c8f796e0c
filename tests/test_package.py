"""The wheel, installed where nothing else is: it brings its templates and presets, and what it makes needs little."""

from __future__ import annotations

import shutil
import sys
import venv
import zipfile
from pathlib import Path

import pytest

from tests.conftest import ROOT, run

SOURCES = ("generator", "templates", "pyproject.toml", "README.md", "LICENSE")
SPEC = ROOT / "specs" / "litellm-1.72.9.json"


class Environment:
    """A virtual environment of its own.

    Args:
        folder: Where it is made.
        installed: What pip installs in it.
    """

    def __init__(self, folder: Path, *installed: object) -> None:
        venv.create(folder, with_pip=True)
        self.programs = folder / ("Scripts" if sys.platform == "win32" else "bin")
        self.python = self.programs / "python"
        self.pip = (self.python, "-m", "pip", "--disable-pip-version-check", "-q")
        if installed:
            run(*self.pip, "install", *installed)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from a copy of the sources."""
    source = tmp_path_factory.mktemp("source")
    caches = shutil.ignore_patterns("__pycache__")
    for name in SOURCES:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, source / name, ignore=caches)
        else:
            shutil.copy(ROOT / name, source / name)
    builder = Environment(source / "venv")
    run(*builder.pip, "wheel", "--no-deps", "--wheel-dir=dist", ".", cwd=source)
    (found,) = (source / "dist").glob("*.whl")
    return found


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Environment:
    return Environment(tmp_path_factory.mktemp("installed"), wheel)


def test_the_wheel_holds_all_that_a_run_needs(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        held = set(archive.namelist())
    for folder, pattern in (
        ("generator", "**/*.py"),
        ("generator", "**/*.toml"),
        ("generator", "**/py.typed"),
        ("templates", "**/*.jinja"),
    ):
        files = [path.relative_to(ROOT) for path in (ROOT / folder).glob(pattern)]
        assert files
        kept = [path.as_posix().removeprefix("generator/") for path in files]
        prefix = "litellm_client_generator/" if folder == "templates" else ""
        assert {f"{prefix}{path}" for path in kept} <= held
    tops = {name.split("/")[0] for name in held}
    assert {top for top in tops if not top.endswith(".dist-info")} == {
        "litellm_client_generator"
    }


def test_it_generates_the_same_outside_of_the_checkout(
    installed: Environment, tmp_path: Path
) -> None:
    script = installed.programs / "litellm-client-generator"
    tag = ("--tag", "Internal User management")
    run(script, "generate", SPEC, *tag, "--output", tmp_path / "a", cwd=tmp_path)
    module = (installed.python, "-m", "litellm_client_generator")
    run(*module, "generate", SPEC, *tag, "--output", tmp_path / "b", cwd=tmp_path)
    assert manifest(tmp_path / "a") == manifest(tmp_path / "b")
    ours = (sys.executable, "-m", "litellm_client_generator")
    run(*ours, "generate", SPEC, *tag, "--output", tmp_path / "c", cwd=tmp_path)
    assert manifest(tmp_path / "a") == manifest(tmp_path / "c")


def manifest(folder: Path) -> str:
    """The name and the checksum of every file of the package."""
    text = (folder / "litellm_client" / ".manifest.json").read_text()
    assert "LITELLM_PROXY_URL" in (folder / "litellm_client" / "_about.py").read_text()
    return text


@pytest.mark.parametrize("command", [(), ("generate",), ("validate",), ("tags",)])
def test_help(installed: Environment, tmp_path: Path, command: tuple[str, ...]) -> None:
    module = (installed.python, "-m", "litellm_client_generator")
    done = run(*module, *command, "--help", cwd=tmp_path)
    assert done.stdout.startswith("Usage: ")


USE = """
import asyncio, pkgutil, sys
import litellm_client
from litellm_client import ApiConnectionException, AsyncLiteLLMClient, LiteLLMClient
for module in pkgutil.walk_packages(litellm_client.__path__, "litellm_client."):
    __import__(module.name)
nobody = "http://127.0.0.1:1"
try:
    with LiteLLMClient(nobody, "sk-1") as client:
        client.internal_user_management.new_user({"user_id": "a"})
except ApiConnectionException as error:
    assert error.status == 0
else:
    raise AssertionError
async def main():
    async with AsyncLiteLLMClient(nobody, "sk-1") as client:
        await client.internal_user_management.new_user({"user_id": "a"})
try:
    asyncio.run(main())
except ApiConnectionException as error:
    assert error.status == 0
else:
    raise AssertionError
known = sys.stdlib_module_names | {"litellm_client", "__main__"}
print(*sorted({name.split(".")[0] for name in sys.modules} - known))
"""


def test_the_generated_package_needs_little(
    installed: Environment, tmp_path: Path
) -> None:
    script = installed.programs / "litellm-client-generator"
    run(script, "generate", SPEC, "--tag", "Internal User management", cwd=tmp_path)
    folder = tmp_path / "venv"
    needs = ("pydantic>=2", "httpx2", "typing_extensions")
    bare = Environment(folder, *needs)
    command = (bare.python, "-W", "error", "-c", USE)
    used = run(*command, cwd=tmp_path / "generated").stdout.split()
    assert {"pydantic", "httpx2", "typing_extensions"} <= set(used)
