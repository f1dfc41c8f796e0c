#!/usr/bin/env -S uv run --script
# /// script
# dependencies = ["nox"]
# ///
"""Everything that is run on this project; `nox -l` lists it."""

from __future__ import annotations

import nox

nox.needs_version = ">=2025.5.1"
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.reuse_existing_virtualenvs = True

PYPROJECT = nox.project.load_toml()


@nox.session
def lint(session: nox.Session) -> None:
    """Check format, imports and common mistakes; in generated code too."""
    session.install(*group("lint"))
    session.run("black", "--check", "--quiet", "generator", "generated", "tests", "noxfile.py")
    session.run("ruff", "check", "generator", "tests", "noxfile.py")
    session.run("ruff", "check", "--isolated", "--extend-select=I", "generated")


@nox.session
def typecheck(session: nox.Session) -> None:
    """Run mypy (strict) and pyright on the generator, the runtime and the generated client."""
    session.install("-e.", *group("typecheck"))
    session.run("mypy")
    session.run("mypy", "--strict", "generated/litellm_client")
    session.run("pyright")
    session.run("pyright", "generated/litellm_client")


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
    session.run("pytest", "-q", "tests/test_cases.py", "--update")
    session.run("litellm-client-generator", "generate")


@nox.session(default=False)
def live(session: nox.Session) -> None:
    """Call a real proxy: `nox -s live -- URL KEY`."""
    session.install("-e.", *group("test"))
    session.run("python", "-m", "tests.live", *session.posargs)


# -- Helpers ---------------------------------------------------------------------------------------


def group(name: str) -> list[str]:
    return nox.project.dependency_groups(PYPROJECT, name)


if __name__ == "__main__":
    nox.main()
