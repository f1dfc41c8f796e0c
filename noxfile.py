#!/usr/bin/env -S uv run --script
# /// script
# dependencies = ["nox"]
# ///
"""Everything that is run on this project; `nox -l` lists it."""

from __future__ import annotations

import gzip
import os
import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import nox

nox.needs_version = ">=2025.5.1"
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.reuse_existing_virtualenvs = True
nox.options.error_on_missing_interpreters = False
nox.options.download_python = "never"

PYPROJECT = nox.project.load_toml()
PYTHONS = ("3.10", "3.12", "3.13")
"""The versions of Python that a client is tried on; the one that nox runs on does the rest."""

CLIENTS = Path("build/clients").absolute()
VERSIONS = ("1.72.9", "1.80.0", "1.109.1")
PARALLEL = ("-n", "auto", "--dist", "loadgroup")
MEASURED = ("-m", "not slow", "--cov")
"""Measuring makes tests half as slow again; those that take long cover little that others do not."""

# The programs that tests start should not all compile what they import.
os.environ.setdefault("UV_COMPILE_BYTECODE", "1")

# nox looks on PATH, where pyenv has only what stands for a version that is switched on.
PYENV = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
for version in PYTHONS:
    for folder in sorted(PYENV.glob(f"versions/{version}.*/bin")):
        os.environ["PATH"] += f"{os.pathsep}{folder}"


@nox.session
def lint(session: nox.Session) -> None:
    """Check format, imports and common mistakes; in generated code too."""
    session.install(*group("lint"))
    session.run(
        "black", "--check", "--quiet", "generator", "generated", "tests", "noxfile.py"
    )
    session.run("ruff", "check", "generator", "tests", "noxfile.py")
    session.run("ruff", "check", "--isolated", "--extend-select=I", "generated")


@nox.session(requires=["clients"])
def typecheck(session: nox.Session) -> None:
    """Run mypy (strict) and pyright on the generator, the runtime and the clients of three LiteLLM versions."""
    session.install("-e.", *group("typecheck"))
    packages = [str(client(version)) for version in VERSIONS]
    files = ("generator", "noxfile.py", *packages)

    def mypy() -> None:
        session.run("mypy")
        for package in packages:
            examples = Path(package).with_name("examples.py")
            session.run("mypy", "--strict", package, str(examples))

    with ThreadPoolExecutor(1) as beside:
        done = beside.submit(mypy)
        session.run("pyright", "--pythonpath", python(session), *files)
        done.result()


@nox.session(requires=["clients"])
def tests(session: nox.Session) -> None:
    """Run all tests, and measure what they cover; or those that pytest is told: `nox -s tests -- -k name`."""
    session.install("-e.", *group("test"))
    for part in [session.posargs] if session.posargs else [MEASURED, ("-m", "slow")]:
        session.run("pytest", *PARALLEL, f"--clients={CLIENTS}", *part)


@nox.session(python=PYTHONS, requires=["clients"])
def matrix(session: nox.Session) -> None:
    """Run the tests of the runtime and of a client on other versions of Python, where there are such."""
    session.install(*group("pytest"))
    session.run(
        "pytest",
        *PARALLEL,
        f"--clients={CLIENTS}",
        *("-k", "not 1.80.0 and not 1.109.1"),
        *("tests/runtime", "tests/test_imports.py", "tests/test_replay.py"),
        *session.posargs,
        env={"PYTHONPATH": "generator"},
    )


@nox.session(default=False, venv_backend="uv")
@nox.parametrize("resolution", ["lowest-direct", "highest"], ["lowest", "newest"])
@nox.parametrize("of", ["generator", "client"], ["generator", "client"])
def versions(session: nox.Session, of: str, resolution: str) -> None:
    """Run quick tests on the lowest and the newest versions of what the generator and its clients say they work with."""
    needed = group("client")
    where = ["tests/runtime"]
    if of == "generator":
        needed = ("-e.", *needed)
        where = ["tests", "--ignore=tests/runtime"]
    session.install("--upgrade", f"--resolution={resolution}", *needed)
    session.install(*group("pytest"))  # what is there and will do stays
    marks = "not slow and not installs and not command"
    arguments = session.posargs or [*PARALLEL, "-m", marks, *where]
    session.run("pytest", *arguments, env={"PYTHONPATH": "generator"})


@nox.session(default=False)
def mutants(session: nox.Session) -> None:
    """Change the code in small ways, and tell what no test sees: `nox -s mutants -- naming`; takes hours without a part."""
    session.install("-e.", *group("mutants"))
    session.run("python", "-m", "tests.mutants", *session.posargs)


@nox.session(default=False)
def quick(session: nox.Session) -> None:
    """Run the tests that take no more than a minute together; `nox -s quick -- tests/test_naming.py`."""
    session.install("-e.", *group("test"))
    marks = "not slow and not installs and not command"
    session.run("pytest", *PARALLEL, "-m", marks, *session.posargs)


@nox.session(default=False)
def clients(session: nox.Session) -> None:
    """Make the clients that other sessions look at."""
    session.install("-e.")
    shutil.rmtree(CLIENTS, ignore_errors=True)

    def make(version: str) -> None:
        folder = client(version).parent
        folder.mkdir(parents=True)
        document = folder / f"litellm-{version}.json"
        document.write_bytes(spec(version))
        command = ("litellm-client-generator", "generate", str(document))
        session.run(*command, "--output", str(folder), silent=True)
        session.run("python", "-m", "tests.examples", str(client(version)))

    with ThreadPoolExecutor() as beside:
        list(beside.map(make, VERSIONS))


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
def scale(session: nox.Session) -> None:
    """Measure how time and memory grow with a document: `nox -s scale -- operations`."""
    session.install("-e.", *group("client"))
    session.run("python", "-m", "tests.benchmarks.scale", *session.posargs)


@nox.session(default=False)
def soak(session: nox.Session) -> None:
    """Make very many calls to a server that fails in every way: `nox -s soak -- 200000`."""
    session.install("-e.", *group("client"))
    session.run("python", "-m", "tests.benchmarks.soak", *session.posargs)


@nox.session(default=False)
def fuzz(session: nox.Session) -> None:
    """Look for answers and arguments that get the better of the runtime: `nox -s fuzz -- SECONDS`."""
    session.install("-e.", *group("fuzz"))
    session.run("python", "-m", "tests.fuzz", *(session.posargs or ["60"]))


@nox.session(default=False)
def random(session: nox.Session) -> None:
    """Try random documents, other ones each time, and many times as many as tests do: `nox -s random -- 50`."""
    session.install("-e.", *group("test"))
    times = session.posargs[0] if session.posargs else "10"
    session.run("pytest", *PARALLEL, "tests/properties", env={"RANDOM_TIMES": times})


@nox.session(default=False)
def live(session: nox.Session) -> None:
    """Call a real proxy: `nox -s live -- URL KEY`."""
    session.install("-e.", *group("test"))
    session.run("python", "-m", "tests.live", *session.posargs)


# -- Helpers ---------------------------------------------------------------------------------------


def python(session: nox.Session) -> str:
    return str(Path(session.bin, "python"))


def client(version: str) -> Path:
    """Where the client of a version is made, for the tests too."""
    return CLIENTS / f"of_{version.replace('.', '_')}" / "litellm_client"


def spec(version: str) -> bytes:
    plain = Path("specs", f"litellm-{version}.json")
    if plain.exists():
        return plain.read_bytes()
    return gzip.decompress(Path("tests/data", f"{plain.name}.gz").read_bytes())


def group(name: str) -> tuple[str, ...]:
    return nox.project.dependency_groups(PYPROJECT, name)


if __name__ == "__main__":
    nox.main()
