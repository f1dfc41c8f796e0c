"""The wheel, installed where nothing else is: it brings its templates and presets, and what it makes needs little."""

from __future__ import annotations

import shutil
import sys
import zipfile
from pathlib import Path

import pytest

from tests.conftest import GENERATOR, ROOT, once, run
from tests.environments import Environment

SOURCES = ("generator", "templates", "pyproject.toml", "README.md", "LICENSE")
SPEC = ROOT / "specs" / "litellm-1.72.9.json"


pytestmark = [pytest.mark.installs, pytest.mark.slow]


@pytest.fixture(scope="session")
def wheel(shared: Path) -> Path:
    """The wheel, built from a copy of the sources."""
    (found,) = once(shared / "source", build).glob("dist/*.whl")
    return found


def build(source: Path) -> None:
    caches = shutil.ignore_patterns("__pycache__")
    source.mkdir()
    for name in SOURCES:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, source / name, ignore=caches)
        else:
            shutil.copy(ROOT / name, source / name)
    run(sys.executable, "-m", "build", "--wheel", source)


@pytest.fixture(scope="session")
def installed(wheel: Path, shared: Path) -> Environment:
    folder = shared / "installed"
    return Environment(once(folder, lambda new: Environment(new).create(wheel)))


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
    run(*GENERATOR, "generate", SPEC, *tag, "--output", tmp_path / "b", cwd=tmp_path)
    assert manifest(tmp_path / "a") == manifest(tmp_path / "b")


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
    bare = Environment(tmp_path / "venv")
    bare.create("pydantic>=2", "httpx2", "typing_extensions")
    command = (bare.python, "-W", "error", "-c", USE)
    used = run(*command, cwd=tmp_path / "generated").stdout.split()
    assert {"pydantic", "httpx2", "typing_extensions"} <= set(used)
