"""The OpenAPI document of a released version, or of a running server, into a folder.

A release has no document to download: its application makes it. So the package is installed
into a virtual environment that is thrown away, and the application there is asked. What the
package is called, and what it needs, says the table `[fetch]` of a preset.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from importlib import resources
from pathlib import Path
from typing import Any

from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import canonicalize_name

from litellm_client_generator import files
from litellm_client_generator.document import load
from litellm_client_generator.problems import SpecError

Say = Callable[[str], None]

TAIL = 12
"""How many lines of a failed command's output are shown."""

PATIENCE = 1800.0
"""Seconds until a command is given up."""

KEPT = ("HOME", "LANG", "PATH", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR")
"""What the application sees of the environment; anything else might change its document."""

REQUIREMENTS = """
import importlib.metadata, json, sys
print(json.dumps(importlib.metadata.requires(sys.argv[1]) or []))
"""

VERSIONS = """
import importlib.metadata, json, sys
print(json.dumps({name: importlib.metadata.version(name) for name in sys.argv[1:]}))
"""

DOCUMENT = """
import importlib, json, socket, sys

def refuse(*_, **__):
    raise OSError("the document is made without the network")

socket.socket.connect = socket.socket.connect_ex = socket.getaddrinfo = refuse
module, _, name = sys.argv[1].partition(":")
app = getattr(importlib.import_module(module), name)
with open(sys.argv[2], "w", encoding="utf-8") as file:
    json.dump(app.openapi(), file, ensure_ascii=False)
"""


class ReleaseError(Exception):
    """The document cannot be had; the message says what failed and what was printed."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """How the document of a release is made: the table `[fetch]` of a preset."""

    title: str
    """The title of the documents that it is about."""
    package: str
    app: str
    """Module and name of the application: `package.module:app`."""
    extra: str = ""
    loose: tuple[str, ...] = ()
    """Requirements whose versions are let go where they cannot be had."""
    environment: Mapping[str, str] = field(default_factory=dict)

    def requirement(self, version: str) -> str:
        extra = f"[{self.extra}]" if self.extra else ""
        return f"{self.package}{extra}=={version}"


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a document comes from: the provenance file beside it."""

    version: str
    source: str
    loosened: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """Requirements of which another version was taken: what was wanted, what there is."""


def fetch(what: str, folder: Path, say: Say) -> Path:
    """Write the document of a release, or of a running server, and where it comes from.

    Args:
        what: A version, or an http or https URL: of the document if it ends in `.json`,
            else of the server.
        folder: Where the document is written.
        say: Is told what is going on, a line at a time.

    Returns:
        The document's file: `<package>-<version>.json`.

    Raises:
        ReleaseError: It cannot be had, or not be written.
    """
    recipe = _recipe()
    if re.match("https?://", what, re.IGNORECASE):
        document, origin = _from_server(what, say)
        known = document["info"].get("title") == recipe.title
        name = recipe.package if known else _slug(document["info"].get("title"))
    else:
        version = what.removeprefix("v")
        if not re.fullmatch(r"[0-9][0-9A-Za-z.!+_-]*", version):
            raise ReleaseError(f"{what!r} is neither a version nor an http address")
        document, origin = _from_release(recipe, version, say)
        name = recipe.package
    path = folder / f"{name}-{_slug(origin.version)}.json"
    _write(path, document, origin)
    say(f"wrote {path}: {len(document.get('paths') or {})} paths")
    return path


def _recipe() -> Recipe:
    """The first preset that knows how releases are fetched."""
    presets = resources.files("litellm_client_generator").joinpath(
        "settings", "presets"
    )
    for file in sorted(presets.iterdir(), key=lambda file: file.name):
        if file.name.endswith(".toml"):
            preset = tomllib.loads(file.read_text(encoding="utf-8"))
            if "fetch" in preset:
                table = {**preset["fetch"]}
                table["loose"] = tuple(table.get("loose", ()))
                return Recipe(title=preset["title"], **table)
    raise ReleaseError("no preset says how a release is fetched")


def _slug(text: object) -> str:
    """Text that is safe as a part of a file's name."""
    words = re.findall(r"[0-9a-z][0-9a-z.+_]*", str(text or "").lower())
    return "-".join(words).strip(".") or "unknown"


# -- A running server ----------------------------------------------------------------------


def _from_server(url: str, say: Say) -> tuple[dict[str, Any], Origin]:
    address = url if url.endswith(".json") else url.rstrip("/") + "/openapi.json"
    try:
        document = load(address)
    except SpecError as error:
        raise ReleaseError(str(error)) from None
    say(f"read {document.source}")
    info = document.data.get("info")
    if not isinstance(info, dict):
        raise ReleaseError(
            f"{document.source}: the document does not say what it is of"
        )
    return document.data, Origin(str(info.get("version") or ""), document.source)


# -- A release -----------------------------------------------------------------------------


def _from_release(
    recipe: Recipe, version: str, say: Say
) -> tuple[dict[str, Any], Origin]:
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as temporary:
        room = Path(temporary)
        environment = Environment(room / "venv", shutil.which("uv"))
        how = "uv" if environment.uv else "venv and pip"
        say(f"making a virtual environment with {how}")
        environment.make()
        loosened = _install(environment, recipe, version, say)
        say(f"asking {recipe.app} for its document")
        document = _ask(environment, recipe, room / "document.json")
    return document, Origin(version, recipe.requirement(version), loosened)


@dataclass(frozen=True, slots=True)
class Environment:
    """A virtual environment.

    Args:
        folder: Where it is.
        uv: The program that makes it and installs into it; pip does if there is none.
    """

    folder: Path
    uv: str | None

    @property
    def python(self) -> str:
        program = ("Scripts", "python.exe") if os.name == "nt" else ("bin", "python")
        return str(self.folder.joinpath(*program))

    def make(self) -> None:
        if self.uv:
            program = [self.uv, "venv", "--python", sys.executable]
        else:
            program = [sys.executable, "-m", "venv"]
        self.run([*program, str(self.folder)], "a virtual environment cannot be made")

    def install(self, requirements: Sequence[str], *options: str) -> None:
        """Install packages.

        Raises:
            ReleaseError: They cannot be had, or not together.
        """
        if self.uv:
            program = [self.uv, "pip", "install", "--python", self.python]
        else:
            program = [self.python, "-m", "pip", "install", "--no-input"]
            program += ["--disable-pip-version-check"]
        what = requirements[0] if len(requirements) == 1 else "what it requires"
        self.run([*program, *options, *requirements], f"{what} cannot be installed")

    def evaluate(self, script: str, *arguments: str) -> Any:
        """What a script prints as JSON."""
        command = [self.python, "-c", script, *arguments]
        return json.loads(self.run(command, "the environment cannot be inspected"))

    def run(
        self,
        command: Sequence[str],
        fault: str,
        variables: Mapping[str, str] | None = None,
    ) -> str:
        """The output of a command.

        Args:
            command: The program and its arguments.
            fault: What it means if the command fails.
            variables: All of its environment; ours without Python's variables if absent.

        Raises:
            ReleaseError: The command cannot be run, fails, or takes for ever.
        """
        if variables is None:
            ours = os.environ.items()
            variables = {
                k: v for k, v in ours if not k.startswith(("PYTHON", "VIRTUAL_ENV"))
            }
        try:
            done = subprocess.run(
                command,
                cwd=self.folder.parent,
                env=variables,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                encoding="utf-8",
                errors="replace",
                timeout=PATIENCE,
                check=False,
            )
        except subprocess.TimeoutExpired:
            raise ReleaseError(f"{fault}: it took over {PATIENCE:g} seconds") from None
        except OSError as error:
            raise ReleaseError(f"{fault}: {error.strerror or error}") from None
        if done.returncode:
            lines = f"{done.stdout}\n{done.stderr}".strip().splitlines()[-TAIL:]
            raise ReleaseError("\n  ".join([fault, *lines]))
        return done.stdout


def _install(
    environment: Environment, recipe: Recipe, version: str, say: Say
) -> dict[str, dict[str, str]]:
    """Installs a release, if need be with other versions of what it pins.

    Returns:
        The requirements that had to give way: what was wanted, and what there is.
    """
    wanted = recipe.requirement(version)
    say(f"installing {wanted}")
    try:
        environment.install([wanted])
        return {}
    except ReleaseError as error:
        refusal = error
    if not recipe.loose:
        raise refusal
    try:
        environment.install([f"{recipe.package}=={version}"], "--no-deps")
    except ReleaseError:
        raise refusal from None
    declared = environment.evaluate(REQUIREMENTS, recipe.package)
    requirements = list(_applicable(declared, recipe))
    loose = {canonicalize_name(name) for name in recipe.loose}
    pinned = {
        item.name: str(item.specifier)
        for item in requirements
        if canonicalize_name(item.name) in loose and item.specifier
    }
    if not pinned:
        raise refusal
    pins = ", ".join(f"{name}{specifier}" for name, specifier in sorted(pinned.items()))
    say(f"it cannot be installed as it is; trying without its pins: {pins}")
    for item in requirements:
        if item.name in pinned:
            item.specifier = type(item.specifier)()
    environment.install([str(item) for item in requirements])
    there = environment.evaluate(VERSIONS, *pinned)
    for name, specifier in sorted(pinned.items()):
        say(f"took {name} {there[name]} for {name}{specifier}")
    return {
        name: {"wanted": specifier, "installed": there[name]}
        for name, specifier in sorted(pinned.items())
    }


def _applicable(declared: Sequence[str], recipe: Recipe) -> Iterator[Requirement]:
    """The requirements that count here, their markers resolved."""
    extras = {recipe.extra}
    parsed = [item for item in map(_parsed, declared) if item is not None]
    own = [item for item in parsed if _is(item, recipe.package)]
    for _ in own:  # an extra may ask for others of the same package
        extras |= {
            extra for item in own if _counts(item, extras) for extra in item.extras
        }
    for item in parsed:
        if item not in own and _counts(item, extras):
            item.marker = None
            yield item


def _parsed(text: str) -> Requirement | None:
    try:
        return Requirement(text)
    except InvalidRequirement:
        return None


def _is(item: Requirement, package: str) -> bool:
    return canonicalize_name(item.name) == canonicalize_name(package)


def _counts(item: Requirement, extras: set[str]) -> bool:
    marker = item.marker
    return marker is None or any(marker.evaluate({"extra": extra}) for extra in extras)


def _ask(environment: Environment, recipe: Recipe, path: Path) -> dict[str, Any]:
    """What the application says about itself."""
    variables = {name: os.environ[name] for name in KEPT if name in os.environ}
    # FastAPI walks over sets in places, so that the document depends on how strings hash.
    variables |= {"PYTHONHASHSEED": "0", "PYTHONUTF8": "1", **recipe.environment}
    command = [environment.python, "-c", DOCUMENT, recipe.app, str(path)]
    environment.run(command, f"{recipe.app} does not tell its document", variables)
    document: Any = json.loads(path.read_text(encoding="utf-8"))
    if not isinstance(document, dict):
        raise ReleaseError(f"what {recipe.app} tells is no document")
    return document


# -- The files -----------------------------------------------------------------------------


def _write(path: Path, document: Mapping[str, Any], origin: Origin) -> None:
    """Writes both files, each whole or not at all."""
    content = _json(document)
    provenance = {
        "version": origin.version,
        "source": origin.source,
        "sha256": hashlib.sha256(content).hexdigest(),
        "loosened": origin.loosened,
    }
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        files.replace(path.with_name(f"{path.stem}.provenance.json"), _json(provenance))
        files.replace(path, content)
    except OSError as error:
        raise ReleaseError(f"cannot write {path}: {error.strerror or error}") from None


def _json(value: object) -> bytes:
    """JSON that shows well in a diff: one line a value, in the document's own order."""
    try:
        return f"{json.dumps(value, indent=2, ensure_ascii=False)}\n".encode()
    except UnicodeEncodeError:  # half a surrogate pair, which only an escape can say
        return f"{json.dumps(value, indent=2)}\n".encode()
