"""The package in other people's projects: vendored two packages deep, and as a distribution that is installed."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import GENERATOR, ROOT, Mypy, once, run
from tests.environments import Environment

pytestmark = pytest.mark.slow

SPEC = ROOT / "specs/litellm-1.72.9.json"
TAG = ("--tag", "internal user management")
APPLICATION = """
from app._vendor.litellm import ApiConnectionException, LiteLLMClient, NewUserRequest


def add(email: str) -> str | None:
    with LiteLLMClient(host="http://127.0.0.1:9", api_key="sk-1") as client:
        try:
            return client.internal_user_management.new_user(NewUserRequest(user_email=email)).user_id
        except ApiConnectionException as error:
            return f"status {error.status}"


print(add("ada@example.com"))
"""


@pytest.fixture(scope="session")
def application(shared: Path) -> Path:
    """The sources of a project with the package vendored into it."""
    return once(shared / "application", create) / "src"


def create(project: Path) -> None:
    source = project / "src"
    (source / "app" / "_vendor").mkdir(parents=True)
    (source / "app" / "__init__.py").touch()
    (source / "app" / "_vendor" / "__init__.py").touch()
    (source / "app" / "main.py").write_text(APPLICATION)
    vendor(project)


def vendor(project: Path) -> subprocess.CompletedProcess[str]:
    command = ("vendor", "src/app/_vendor", SPEC, *TAG, "--package", "litellm")
    return run(*GENERATOR, *command, cwd=project)


def test_vendored_package_runs(application: Path) -> None:
    done = run(sys.executable, "-m", "app.main", cwd=application)
    assert done.stdout == "status 0\n"


def test_vendored_package_type_checks(application: Path, mypy: Mypy) -> None:
    assert "Success" in mypy(application, "-p", "app").stdout


def test_vendoring_again_updates(application: Path, tmp_path: Path) -> None:
    shutil.copytree(application, tmp_path / "src")
    package = tmp_path / "src/app/_vendor/litellm"
    before = {path: path.stat().st_mtime_ns for path in package.rglob("*.py")}
    (package / "exceptions.py").unlink()
    done = vendor(tmp_path)
    assert '"httpx2>=2.12",' in done.stdout
    assert "1 files written" in done.stderr
    after = {path: path.stat().st_mtime_ns for path in before}
    assert [path.name for path in before if after[path] != before[path]] == [
        "exceptions.py"
    ]
    assert "httpx2>=2.12" in (package / "README.md").read_text()


@pytest.mark.installs
def test_distribution_is_built_and_installed(tmp_path: Path) -> None:
    run(*GENERATOR, "generate", SPEC, *TAG, "--project", "-o", tmp_path, cwd=ROOT)
    project = tmp_path / "litellm-client"
    assert (project / "LICENSE").read_text("utf-8").startswith("MIT License\n")
    environment = Environment(tmp_path / "environment")
    environment.create(project)
    script = "import litellm_client, importlib.metadata as m; print(m.version('litellm-client'), litellm_client.LiteLLMClient.__name__)"
    done = run(environment.python, "-c", script, cwd=tmp_path)
    assert done.stdout == "1.72.9 LiteLLMClient\n"
