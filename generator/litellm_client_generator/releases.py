"""The OpenAPI document of a released version, or of a running server, into a folder.

A release has no document to download: its application makes it. So the package is installed
into a virtual environment that is thrown away, and the application there is asked. What the
package is called, and what it needs, says the table `[fetch]` of a preset.

What a running server says of itself may depend on what was called there before. What a preset calls
fickle is taken from the document of the server's release, so that both make the same client.
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
from dataclasses import dataclass, field, replace
from fnmatch import fnmatchcase
from importlib import resources
from pathlib import Path
from typing import Any

from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from litellm_client_generator import files
from litellm_client_generator.document import METHODS, escape, load
from litellm_client_generator.problems import SpecError

Say = Callable[[str], None]

LATEST = "latest"
"""The word for the newest release."""

VERSION = r"[0-9][0-9A-Za-z.!+_-]*"
"""What may stand for a version, in a command as in a file's name."""

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
    """Requirements whose versions are let go where they cannot be had; patterns as of files."""
    companions: tuple[str, ...] = ()
    """Those that are left out, too, where no version of them can be had."""
    fickle: tuple[str, ...] = ()
    """Fields of an operation that depend on what the application was asked before."""
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
    left_out: Mapping[str, str] = field(default_factory=dict)
    """Requirements of which there is no version: what was wanted."""
    aligned: str = ""
    """The release that gave a server's document what is fickle in it."""

    def notes(self) -> Iterator[str]:
        """What is not as the release wants it."""
        for name, wanted in sorted(self.left_out.items()):
            yield f"left out {name}{wanted}, which cannot be had in any version"
        for name, item in sorted(self.loosened.items()):
            yield f"took {name} {item['installed']} for {name}{item['wanted']}"


@dataclass(frozen=True, slots=True)
class Fetched:
    """What was written."""

    path: Path
    """The document's file: `<package>-<version>.json`."""
    notes: tuple[str, ...]
    """What one should know about it, a line each: what was not as it should be, what it replaces."""


def fetch(what: str, folder: Path, say: Say) -> Fetched:
    """Write the document of a release, or of a running server, and where it comes from.

    Args:
        what: A version, `latest`, or an http or https URL: of the document if it ends in
            `.json`, else of the server.
        folder: Where the document is written.
        say: Is told what is going on, a line at a time.

    Raises:
        ReleaseError: It cannot be had, or not be written.
    """
    recipe = _recipe()
    notes: list[str] = []
    if re.match("https?://", what, re.IGNORECASE):
        document, origin = _from_server(what, say)
        known = document["info"].get("title") == recipe.title
        name = recipe.package if known else _slug(document["info"].get("title"))
        if known and recipe.fickle:
            document, origin = _aligned(document, origin, recipe, folder, notes)
    else:
        version = what.removeprefix("v")
        if version != LATEST and not re.fullmatch(VERSION, version):
            raise ReleaseError(f"{what!r} is neither a version nor an http address")
        document, origin = _from_release(recipe, version, say)
        name = recipe.package
    path = _path(folder, name, origin.version)
    notes = [*origin.notes(), *notes, *_replaced(path, document)]
    _write(path, document, origin)
    say(f"wrote {path}: {len(document.get('paths') or {})} paths")
    return Fetched(path, tuple(notes))


def _path(folder: Path, name: str, version: str) -> Path:
    return folder / f"{name}-{_slug(version)}.json"


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
                lists = {k: tuple(v) for k, v in table.items() if isinstance(v, list)}
                return Recipe(title=preset["title"], **{**table, **lists})
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


def _aligned(
    document: dict[str, Any],
    origin: Origin,
    recipe: Recipe,
    folder: Path,
    notes: list[str],
) -> tuple[dict[str, Any], Origin]:
    """A server's document with what is fickle as its release has it, if the release was fetched into the folder.

    None is installed here: a server is no one to say what runs on this machine. Notes what makes it another document
    than the release's all the same.
    """
    wanted = recipe.requirement(origin.version)
    release = _kept(_path(folder, recipe.package, origin.version), wanted)
    if release is None:
        notes.append(
            f"{' and '.join(recipe.fickle)} of operations depend on what was called on the server before; they are "
            f"the release's if {wanted} was fetched into {folder} by its version first"
        )
        return document, origin
    document = align(document, release, recipe.fickle)
    ours, theirs = _operations(document), _operations(release)
    added = len(ours.keys() - theirs.keys())
    lacking = len(theirs.keys() - ours.keys())
    changed = sum(ours[key] != theirs[key] for key in ours.keys() & theirs.keys())
    if added or lacking or changed:
        notes.append(
            f"the server is not as the document of {wanted} that was there: "
            f"it has {added} operations more, lacks {lacking}, and has {changed} others"
        )
    return document, replace(origin, aligned=wanted)


def align(
    served: Mapping[str, Any], release: Mapping[str, Any], fickle: Sequence[str]
) -> dict[str, Any]:
    """A server's document with what depends on the moment as in that of its release.

    That is: some fields of operations that both have; schemas that nothing in the release's document refers to,
    which come and go; and the order of paths, operations and schemas. All else is the server's.

    Args:
        served: The document of the server; stays as it is.
        release: The document of its release.
        fickle: The fields.
    """
    theirs = _operations(release)
    paths = {}
    for path, item in _mapping(served.get("paths")).items():
        if not isinstance(item, dict):
            paths[path] = item
            continue
        operations = {}
        for method, operation in item.items():
            model = theirs.get((path, method))
            if model is not None and isinstance(operation, dict):
                fields = {k: v for k, v in operation.items() if k not in fickle}
                fields |= {k: model[k] for k in fickle if k in model}
                operation = _ordered(fields, model)
            operations[method] = operation
        paths[path] = _ordered(
            operations, _mapping(_mapping(release.get("paths")).get(path))
        )
    document = dict(served)
    if "paths" in served:
        document["paths"] = _ordered(paths, _mapping(release.get("paths")))
    components = _mapping(served.get("components"))
    if isinstance(components.get("schemas"), dict):
        model = _mapping(_mapping(release.get("components")).get("schemas"))
        text = json.dumps(release)
        unused = {
            name: schema
            for name, schema in model.items()
            if json.dumps(f"#/components/schemas/{escape(name)}") not in text
        }
        schemas = _ordered({**unused, **components["schemas"]}, model)
        document["components"] = {**components, "schemas": schemas}
    return document


def _operations(document: Mapping[str, Any]) -> dict[tuple[str, str], dict[str, Any]]:
    """The operations of a document, by path and method."""
    return {
        (path, method): operation
        for path, item in _mapping(document.get("paths")).items()
        for method, operation in _mapping(item).items()
        if method in METHODS and isinstance(operation, dict)
    }


def _mapping(value: object) -> dict[str, Any]:
    """An object of a document that nobody has checked yet."""
    return value if isinstance(value, dict) else {}


def _ordered(values: Mapping[str, Any], model: Mapping[str, Any]) -> dict[str, Any]:
    """The same, in the order of another one; what that lacks comes last."""
    return {key: values[key] for key in (*(k for k in model if k in values), *values)}


def _kept(path: Path, wanted: str) -> dict[str, Any] | None:
    """The document of a release, or one aligned to it, that was fetched before, if it is as it was written."""
    try:
        content = path.read_bytes()
        provenance = json.loads(_provenance(path).read_bytes())
        if wanted not in (provenance["source"], provenance["aligned"]):
            return None
        if provenance["sha256"] != hashlib.sha256(content).hexdigest():
            return None
        return _mapping(json.loads(content))
    except (OSError, ValueError, KeyError, TypeError):
        return None


# -- A release -----------------------------------------------------------------------------


def _from_release(
    recipe: Recipe, version: str, say: Say
) -> tuple[dict[str, Any], Origin]:
    """The document of a version, or of the newest release."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as temporary:
        room = Path(temporary)
        environment = Environment(room / "venv", shutil.which("uv"))
        how = "uv" if environment.uv else "venv and pip"
        say(f"making a virtual environment with {how}")
        environment.make()
        if version == LATEST:
            version = _newest(environment, recipe, say)
        origin = _install(environment, recipe, version, say)
        say(f"asking {recipe.app} for its document")
        document = _ask(environment, recipe, room / "document.json")
    return document, origin


def _newest(environment: Environment, recipe: Recipe, say: Say) -> str:
    """The newest release that the index offers for this Python; it is installed without what it requires."""
    say(f"looking for the newest release of {recipe.package}")
    environment.install([recipe.package], "--no-deps")
    there = environment.evaluate(VERSIONS, recipe.package)
    version = str(there[recipe.package])
    if Version(version).is_prerelease:
        raise ReleaseError(
            f"there is no release of {recipe.package}, only {version}; name it to have it"
        )
    return version


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
) -> Origin:
    """Installs a release, if need be with other versions of what it pins, or without companions.

    Only what the recipe names gives way; for all else, what the installer says is the end.
    """
    wanted = recipe.requirement(version)
    origin = Origin(version, wanted)
    say(f"installing {wanted}")
    try:
        environment.install([wanted])
        return origin
    except ReleaseError as error:
        refusal = error
    yielding = (*recipe.loose, *recipe.companions)
    if not yielding:
        raise refusal
    try:
        environment.install([f"{recipe.package}=={version}"], "--no-deps")
    except ReleaseError:
        raise refusal from None
    declared = environment.evaluate(REQUIREMENTS, recipe.package)
    requirements = list(_applicable(declared, recipe))
    left_out = {
        item.name: str(item.specifier)
        for item in requirements
        if _matches(item, recipe.companions) and not _is_there(environment, item)
    }
    requirements = [item for item in requirements if item.name not in left_out]
    pinned = {
        item.name: item.specifier
        for item in requirements
        if _matches(item, yielding) and item.specifier
    }
    if not pinned and not left_out:
        raise refusal
    ways = []
    if pinned:
        pins = sorted(f"{name}{specifier}" for name, specifier in pinned.items())
        ways.append(f"without its pins: {', '.join(pins)}")
    if left_out:
        ways.append(f"leaving out: {', '.join(sorted(left_out))}")
    say(f"it cannot be installed as it is; trying {'; '.join(ways)}")
    for item in requirements:
        if item.name in pinned:
            item.specifier = type(item.specifier)()
    environment.install([str(item) for item in requirements])
    there = environment.evaluate(VERSIONS, *pinned)
    loosened = {
        name: {"wanted": str(specifier), "installed": there[name]}
        for name, specifier in sorted(pinned.items())
        if not specifier.contains(there[name], prereleases=True)
    }
    origin = replace(origin, loosened=loosened, left_out=dict(sorted(left_out.items())))
    for note in origin.notes():
        say(note)
    return origin


def _matches(item: Requirement, patterns: Sequence[str]) -> bool:
    name = canonicalize_name(item.name)
    return any(fnmatchcase(name, canonicalize_name(pattern)) for pattern in patterns)


def _is_there(environment: Environment, item: Requirement) -> bool:
    """Whether a package can be had in any version."""
    try:
        environment.install([item.name], "--no-deps", "--dry-run")
    except ReleaseError:
        return False
    return True


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


def _provenance(path: Path) -> Path:
    """The file beside a document that says where that comes from."""
    return path.with_name(f"{path.stem}.provenance.json")


def _replaced(path: Path, document: Mapping[str, Any]) -> Iterator[str]:
    """Tells what stands where a document will, if that is another one."""
    try:
        content = path.read_bytes()
    except OSError:  # nothing is there, or what cannot be replaced either
        return
    if content == _json(document):
        return
    sha256 = hashlib.sha256(content).hexdigest()
    try:
        former = json.loads(content)
    except ValueError:
        yield f"replaced {path}, which was no JSON (sha256 {sha256})"
        return
    if former == document:
        yield f"replaced {path}, which said the same in another form"
        return
    before, after = _operations(_mapping(former)), _operations(document)
    differing = sum(before[key] != after[key] for key in before.keys() & after.keys())
    try:
        source = f"from {json.loads(_provenance(path).read_bytes())['source']}, "
    except (OSError, ValueError, KeyError, TypeError):
        source = ""
    yield (
        f"replaced {path}, which was another document ({source}sha256 {sha256}): it had {len(before)} operations, "
        f"now there are {len(after)}; {differing} of those in both differ"
    )


def _write(path: Path, document: Mapping[str, Any], origin: Origin) -> None:
    """Writes both files, each whole or not at all."""
    content = _json(document)
    provenance = {
        "version": origin.version,
        "source": origin.source,
        "sha256": hashlib.sha256(content).hexdigest(),
        "loosened": origin.loosened,
        "left_out": origin.left_out,
        "aligned": origin.aligned,
    }
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        files.replace(_provenance(path), _json(provenance))
        files.replace(path, content)
    except OSError as error:
        raise ReleaseError(f"cannot write {path}: {error.strerror or error}") from None


def _json(value: object) -> bytes:
    """JSON that shows well in a diff: one line a value, in the document's own order."""
    try:
        return f"{json.dumps(value, indent=2, ensure_ascii=False)}\n".encode()
    except UnicodeEncodeError:  # half a surrogate pair, which only an escape can say
        return f"{json.dumps(value, indent=2)}\n".encode()
