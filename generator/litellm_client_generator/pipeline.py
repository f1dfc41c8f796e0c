"""The steps of a run, in the order in which they are taken; each one is a room of its own."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Protocol

from litellm_client_generator import changes, output, overlay, plugins, project
from litellm_client_generator.building import build, tag_table
from litellm_client_generator.document import Document, bundle, load, places
from litellm_client_generator.document.limits import bounded
from litellm_client_generator.ir import Package
from litellm_client_generator.naming import spelling
from litellm_client_generator.problems import Problem, SpecError
from litellm_client_generator.rendering import TemplateError, render
from litellm_client_generator.repair import repair
from litellm_client_generator.settings import Invocation, Settings, trust
from litellm_client_generator.settings.explain import Row, explain
from litellm_client_generator.swagger import convert
from litellm_client_generator.validation import validate

SUFFIXES = (".json", ".yaml", ".yml")
LARGEST = 32 * 2**20
MOST = 32
"""How many neighbours of a document are looked at, and how large they may be, in bytes."""

FAULTS = (SpecError, output.OutputError, TemplateError, plugins.PluginError)
"""What ends a run: the document's fault, or the world's."""


class Listener(Protocol):
    """Who is told what a run does while it does it."""

    def working(self) -> AbstractContextManager[Callable[[str], None]]:
        """Something takes its time; what is given is told what."""
        ...

    def problems(
        self, source: str, problems: Sequence[Problem], news: Sequence[Problem]
    ) -> None:
        """A document has problems, and can be generated all the same; some of them are news."""

    def say(self, line: str) -> None:
        """One line."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A document that can be generated.

    Attributes:
        document: The document, with its overlays, repaired.
        repairs: What was repaired.
        findings: What is at fault all the same.
        digest: A checksum of what was loaded, however it was written.
    """

    document: Document
    repairs: tuple[Problem, ...]
    findings: tuple[Problem, ...]
    digest: str

    @property
    def problems(self) -> tuple[Problem, ...]:
        return (*self.repairs, *self.findings)

    @property
    def title(self) -> str:
        return str(self.document.data["info"].get("title", ""))

    def checked(self, strict: bool = False) -> Prepared:
        """The same, if nothing speaks against it.

        Args:
            strict: Whether what was repaired speaks against it.

        Raises:
            SpecError: Something does.
        """
        found = [
            (
                replace(each, severity="error")
                if strict and each.severity == "warning"
                else each
            )
            for each in self.problems
        ]
        if any(problem.severity == "error" for problem in found):
            raise SpecError(found, self.document.source)
        return self


@dataclass(frozen=True, slots=True)
class Made:
    """What a run made.

    Attributes:
        prepared: The document.
        package: What it makes.
        folder: Where that stands.
        files: What was done to the files there; of a check, what would be done.
        report: What changes for users of the package that was there, or why that cannot be told; nothing of a check.
        difference: Of a check, the lines of a diff of all files.
    """

    prepared: Prepared
    package: Package
    folder: Path
    files: output.Outcome
    report: changes.Report | str = ""
    difference: tuple[str, ...] = ()

    @property
    def operations(self) -> int:
        """How many operations there are, each in however many classes."""
        return len({operation.pointer for operation in self.package.operations()})


@bounded
def run(
    source: str,
    invocation: Invocation,
    listener: Listener,
    *,
    distribution: bool = False,
    check: bool = False,
    force: bool = False,
    run_plugins: bool = True,
) -> Made:
    """The whole run: load, bundle, overlay, repair, validate; build, plugins; render; output, and the report on it.

    The report compares with what the output replaces, so it is worked out just before, and told once that is written.

    Args:
        source: The document: a path, a URL, or `-` for standard input.
        invocation: What the project and the command line say.
        listener: Is told what is being done.
        distribution: Make a distribution around the package.
        check: Write nothing; tell what would change.
        force: Replace files that were edited by hand, too.
        run_plugins: Whether the plugins that the settings name are run.

    Raises:
        SpecError: The document is at fault.
        SettingsError: A setting is, or names code that nobody is known to trust.
        TemplateError: A template is.
        PluginError: A plugin is.
        OutputError: Files would be lost, or cannot be written.
    """
    with listener.working() as say:
        say(f"reading {source}")
        prepared, settings = settled(source, invocation)
    prepared.checked(settings.strict)
    settings = settings if run_plugins else settings.without_plugins()
    runs = trust.CODE if run_plugins else ("templates",)
    trust.check(invocation.project, Path.cwd(), runs)
    for name in settings.plugins:
        listener.say(f"running plugin {name}")
    package, left_out = package_of(prepared, settings, invocation.folder)
    folder = settings.output / folder_name(package, distribution)
    problems = (*prepared.problems, *left_out)
    told = news(problems, prepared, package, settings, folder)
    listener.problems(prepared.document.source, problems, told)
    with listener.working() as say:
        say(f"printing {package.name}")
        files = printed(package, settings, distribution)
    files = output.with_manifest(files, provenance(prepared))
    if check:
        found = output.compare(folder, files)
        lines = tuple(output.diff(folder, files, found))
        return Made(prepared, package, folder, found, difference=lines)
    changed = report(folder, prepared, package, settings, invocation.folder)
    done = output.write(folder, files, force, say=listener.say)
    return Made(prepared, package, folder, done, report=changed)


@bounded
def difference(old: str, new: str, invocation: Invocation) -> changes.Report:
    """What changes for users of the client from one document to another, as the documents have it: no plugin is run.

    Args:
        old: The former document.
        new: The newer one.
        invocation: What the project and the command line say; it may name what one of the two does not have.

    Raises:
        SpecError: A document is at fault.
        SettingsError: A setting is.
    """
    documents, packages = [], list[Package]()
    for source in (old, new):
        prepared, settings = settled(source, invocation)
        prepared.checked()
        documents.append(without_version(prepared.document))
        if packages and documents[0] == documents[1]:
            version = str(prepared.document.data["info"].get("version", ""))
            packages.append(replace(packages[0], version=version))
            continue
        lenient = settings.lenient().without_plugins()
        packages.append(package_of(prepared, lenient)[0])
    return replace(
        changes.compare(*packages), is_same_document=documents[0] == documents[1]
    )


def without_version(document: Document) -> dict[str, Any]:
    """A document but for the version of its API."""
    info = {**document.data["info"], "version": ""}
    return {**document.data, "info": info}


@bounded
def tags(source: str, invocation: Invocation) -> list[tuple[str, str, str, str]]:
    """For each tag of a document: the tag, its class, the number of its operations, and of the models that these reach.

    All tags are told, whatever the settings choose; what they name need not be there.

    Raises:
        SpecError: The document is at fault.
        SettingsError: A setting is.
    """
    prepared, settings = settled(source, invocation)
    return tag_table(prepared.document, settings.lenient())


@bounded
def explained(invocation: Invocation) -> list[Row]:
    """Every setting, and where it comes from.

    Raises:
        SpecError: The document is at fault, if there is one.
        SettingsError: A setting is.
    """
    source = invocation.settle().spec
    if not source:
        return explain(invocation.layers())
    title = settled(source, invocation)[0].title
    names = {
        "package": spelling.package_name(title),
        "client-class": spelling.client_class_name(title),
    }
    return explain(invocation.layers(title), names)


# -- The steps ---------------------------------------------------------------------------


@bounded
def settled(source: str, invocation: Invocation) -> tuple[Prepared, Settings]:
    """A document that is prepared as the settings say, and the settings, which its title decides on, too."""
    settings = invocation.settle()
    prepared = prepare(source, settings.overlays, settings.allow_refs)
    return prepared, invocation.settle(prepared.title)


def prepare(
    source: str, overlays: Sequence[str] = (), allowed: Sequence[str] = ()
) -> Prepared:
    """Loads a document, lays overlays over it, repairs and validates it.

    Args:
        source: A path, a URL, or `-` for standard input.
        overlays: The same for each overlay.
        allowed: Folders and addresses that the document may refer to, besides its own folder or host.

    Raises:
        SpecError: It cannot be read, or is no such document.
    """
    loaded = whole(source, allowed)
    changed, odd = overlay.apply(loaded, overlays)
    document, repairs = repair(changed)
    findings = (*odd, *validate(document))
    return Prepared(
        document,
        tuple(map(document.told, repairs)),
        tuple(map(document.told, findings)),
        digest(loaded),
    )


def whole(source: str, allowed: Sequence[str]) -> Document:
    """A document with all that it is made of, in OpenAPI 3."""
    return convert(bundle(load(source), source, allowed))


def package_of(
    prepared: Prepared, settings: Settings, folder: Path | None = None
) -> tuple[Package, tuple[Problem, ...]]:
    """The package that a document makes, behind the project's own passes; and what was left out of it.

    Args:
        prepared: The document.
        settings: The run's settings.
        folder: Where passes may stand that are not installed, beside the current folder.
    """
    document = prepared.document
    try:
        result = build(document, settings)
    except SpecError as error:
        raise SpecError(map(document.told, error.problems), error.source) from None
    known = {problem.pointer for problem in prepared.problems}
    problems = map(document.told, result.problems)
    left_out = [problem for problem in problems if problem.pointer not in known]
    return plugins.run(result.package, settings.plugins, folder), tuple(left_out)


def folder_name(package: Package, distribution: bool) -> str:
    """The name of the folder to write."""
    return project.distribution_name(package) if distribution else package.name


def printed(package: Package, settings: Settings, distribution: bool) -> dict[str, str]:
    """The text of each file in the folder to write."""
    files = render(package, settings.templates, (output.MANIFEST,))
    return project.project(package, files) if distribution else files


def provenance(prepared: Prepared) -> dict[str, Any]:
    """What a package remembers of the document that it was made from: its content alone, wherever it was."""
    return {"document": {"sha256": prepared.digest}}


def former_digest(folder: Path) -> str:
    """The checksum of the document that a package was made from; nothing if there is none, or it remembers none."""
    known = output.former(folder).get("document")
    return str(known.get("sha256", "")) if isinstance(known, dict) else ""


def news(
    problems: Sequence[Problem],
    prepared: Prepared,
    package: Package,
    settings: Settings,
    folder: Path,
) -> Sequence[Problem]:
    """The problems that somebody has to see: none of a document that was generated before, nor of what is left out of it.

    Args:
        problems: All problems.
        prepared: The document.
        package: What it makes.
        settings: The run's settings.
        folder: The package's folder, as it was before the run.
    """
    if former_digest(folder) == prepared.digest:
        return ()
    if not settings.is_narrowed:
        return problems
    operations = {operation.pointer for operation in package.operations()}
    wanted = {"", *places.reached(prepared.document.find, sorted(operations))}
    return [each for each in problems if places.enclosing(each.pointer) in wanted]


def digest(document: Document) -> str:
    """A checksum of what a document says, however it is written."""
    text = json.dumps(document.data, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


def report(
    written: Path,
    prepared: Prepared,
    package: Package,
    settings: Settings,
    folder: Path,
) -> changes.Report | str:
    """What a run changes for users of the package that is there; or why that cannot be told.

    Args:
        written: The package's folder, as it was before the run.
        prepared: The new document.
        package: What it makes.
        settings: The settings of the run, which the former document is generated with, too.
        folder: As for `package_of`.
    """
    known = former_digest(written)
    if not known:
        return ""
    if known == prepared.digest:
        return "the document is the same as before"
    for path in neighbours(Path(prepared.document.source)):
        with suppress(SpecError):
            if digest(whole(str(path), settings.allow_refs)) == known:
                before = prepare(str(path), settings.overlays, settings.allow_refs)
                former, _ = package_of(before, settings.lenient(), folder)
                return changes.compare(former, package)
    return (
        "made from another document before; `diff` tells what changes, if you have it"
    )


def neighbours(source: Path) -> list[Path]:
    """The documents beside a document, among which its former version may be."""
    folder = source.parent if source.is_file() else Path("specs")
    found = (
        [path for suffix in SUFFIXES for path in folder.glob(f"*{suffix}")]
        if folder.is_dir()
        else []
    )
    plain = (path for path in found if path.is_file())
    return sorted(path for path in plain if path.stat().st_size <= LARGEST)[:MOST]
