"""The steps of a run, in the order in which they are taken; each one is a room of its own."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from generator import changes, overlay, plugins
from generator.build import build
from generator.document import Document, load
from generator.ir import Package
from generator.output import former
from generator.problems import Problem, SpecError
from generator.repair import repair
from generator.settings import Settings
from generator.validate import validate


@dataclass(frozen=True, slots=True)
class Prepared:
    """A document that can be generated.

    Attributes:
        document: The document, with its overlays, repaired.
        repairs: What was repaired.
        findings: What is at fault all the same.
    """

    document: Document
    repairs: tuple[Problem, ...]
    findings: tuple[Problem, ...]

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
            replace(each, severity="error") if strict else each
            for each in self.problems
        ]
        if any(problem.severity == "error" for problem in found):
            raise SpecError(found, self.document.source)
        return self


def prepare(source: str, overlays: Sequence[str] = ()) -> Prepared:
    """Loads a document, lays overlays over it, repairs and validates it.

    Args:
        source: A path, a URL, or `-` for standard input.
        overlays: The same for each overlay.

    Raises:
        SpecError: It cannot be read, or is no such document.
    """
    changed, odd = overlay.apply(load(source), overlays)
    document, repairs = repair(changed)
    return Prepared(document, tuple(repairs), (*odd, *validate(document)))


def package_of(
    prepared: Prepared, settings: Settings, lenient: bool = False
) -> tuple[Package, tuple[Problem, ...]]:
    """The package that a document makes, behind the project's own passes; and what was left out of it.

    Args:
        prepared: The document.
        settings: The run's settings.
        lenient: Whether settings may name what the document does not have.
    """
    result = build(prepared.document, settings, lenient)
    return plugins.run(result.package, settings.plugins), result.problems


def provenance(document: Document) -> dict[str, Any]:
    """What a package remembers of the document that it was made from."""
    return {
        "document": {"source": portable(document.source), "sha256": digest(document)}
    }


def portable(source: str) -> str:
    """A source without the folders of one machine."""
    return (
        Path(source).name
        if Path(source).is_absolute() or ".." in Path(source).parts
        else source
    )


def digest(document: Document) -> str:
    """A checksum of what a document says, however it is written."""
    text = json.dumps(document.data, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


def report(
    folder: Path, prepared: Prepared, package: Package, settings: Settings
) -> changes.Report | str:
    """What a run changes for users of the package that is there; or why that cannot be told.

    Args:
        folder: The package's folder, as it was before the run.
        prepared: The new document.
        package: What it makes.
        settings: The settings of the run, which the former document is generated with, too.
    """
    known = former(folder).get("document") or {}
    if not known:
        return ""
    if known.get("sha256") == digest(prepared.document):
        return "the document is the same as before"
    source = str(known.get("source"))
    for place in (
        Path(source),
        Path(prepared.document.source).parent / Path(source).name,
    ):
        if place.is_file():
            before = prepare(str(place), settings.overlays)
            if digest(before.document) == known.get("sha256"):
                return changes.compare(
                    package_of(before, settings, lenient=True)[0], package
                )
    return f"made from {source} before, which is not there as it was; `diff` tells what changes, if you have it"
