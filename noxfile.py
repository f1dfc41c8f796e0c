#!/usr/bin/env -S uv run --script
# /// script
# dependencies = ["nox"]
# ///
"""Everything that is run on this project; `nox -l` lists it."""

from __future__ import annotations

import gzip
from pathlib import Path

import nox

nox.needs_version = ">=2025.5.1"
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.reuse_existing_virtualenvs = True

PYPROJECT = nox.project.load_toml()


@nox.session
def lint(session: nox.Session) -> None:
    """Check format, imports and common mistakes; in generated code too."""
    session.install(*group("lint"))
    session.run(
        "black", "--check", "--quiet", "generator", "generated", "tests", "noxfile.py"
    )
    session.run("ruff", "check", "generator", "tests", "noxfile.py")
    session.run("ruff", "check", "--isolated", "--extend-select=I", "generated")


@nox.session
def typecheck(session: nox.Session) -> None:
    """Run mypy (strict) and pyright on the generator, the runtime and the clients of three LiteLLM versions."""
    session.install("-e.", *group("typecheck"))
    session.run("mypy")
    session.run("pyright")
    for package in (Path("generated/litellm_client"), *older_clients(session)):
        session.run("mypy", "--strict", str(package))
        session.run("pyright", "--pythonpath", python(session), str(package))


@nox.session
def tests(session: nox.Session) -> None:
    """Run the tests."""
    session.install("-e.", *group("test"))
    session.run("pytest", *session.posargs)


@nox.session(default=False)
def generate(session: nox.Session) -> None:
    """Make generated/ from the newest document in specs/."""
    session.install("-e.")
    session.run("litellm-client-generator", "generate", *session.posargs)


@nox.session(default=False)
def golden(session: nox.Session) -> None:
    """Rewrite every golden file and generated/; review the diff."""
    session.install("-e.", *group("test"))
    goldens = ("tests/test_cases.py", "tests/test_changes.py", "tests/test_settings.py")
    session.run("pytest", "-q", *goldens, "--update")
    session.run("litellm-client-generator", "generate")


@nox.session(default=False)
def live(session: nox.Session) -> None:
    """Call a real proxy: `nox -s live -- URL KEY`."""
    session.install("-e.", *group("test"))
    session.run("python", "-m", "tests.live", *session.posargs)


# -- Helpers ---------------------------------------------------------------------------------------


def python(session: nox.Session) -> str:
    return str(Path(session.bin, "python"))


def older_clients(session: nox.Session) -> list[Path]:
    """Generates the clients that are not committed; gives their folders."""
    folder = Path(session.create_tmp())
    document = folder / "litellm-1.80.0.json"
    document.write_bytes(
        gzip.decompress(Path("tests/data/litellm-1.80.0.json.gz").read_bytes())
    )
    packages = []
    for spec in (Path("specs/litellm-1.72.9.json"), document):
        output = folder / spec.stem
        session.run(
            "litellm-client-generator",
            "generate",
            str(spec),
            "-o",
            str(output),
            silent=True,
        )
        packages.append(output / "litellm_client")
    return packages


def group(name: str) -> tuple[str, ...]:
    return nox.project.dependency_groups(PYPROJECT, name)


if __name__ == "__main__":
    nox.main()
