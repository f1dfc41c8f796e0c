"""The steps of a run, in the order in which they are taken; each one is a room of its own."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from litellm_client_generator import changes, overlay, plugins
from litellm_client_generator.building import build
from litellm_client_generator.document import Document, load
from litellm_client_generator.ir import Package
from litellm_client_generator.output import former
from litellm_client_generator.problems import Problem, SpecError
from litellm_client_generator.repair import repair
from litellm_client_generator.settings import Settings
from litellm_client_generator.validation import validate

SUFFIXES = (".json", ".yaml", ".yml")
LARGEST = 32 * 2**20
MOST = 32
"""How many neighbours of a document are looked at, and how large they may be, in bytes."""


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
    loaded = load(source)
    changed, odd = overlay.apply(loaded, overlays)
    document, repairs = repair(changed)
    findings = (*odd, *validate(document))
    return Prepared(document, tuple(repairs), findings, digest(loaded))


def package_of(
    prepared: Prepared,
    settings: Settings,
    folder: Path | None = None,
    lenient: bool = False,
) -> tuple[Package, tuple[Problem, ...]]:
    """The package that a document makes, behind the project's own passes; and what was left out of it.

    Args:
        prepared: The document.
        settings: The run's settings.
        folder: Where passes may stand that are not installed, beside the current folder.
        lenient: Whether settings may name what the document does not have.
    """
    result = build(prepared.document, settings.lenient() if lenient else settings)
    return plugins.run(result.package, settings.plugins, folder), result.problems


def provenance(prepared: Prepared) -> dict[str, Any]:
    """What a package remembers of the document that it was made from: its content alone, wherever it was."""
    return {"document": {"sha256": prepared.digest}}


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
    known = former(written).get("document") or {}
    if not known:
        return ""
    if known.get("sha256") == prepared.digest:
        return "the document is the same as before"
    for path in neighbours(Path(prepared.document.source)):
        with suppress(SpecError):
            if digest(load(str(path))) == known.get("sha256"):
                before = prepare(str(path), settings.overlays)
                return changes.compare(
                    package_of(before, settings, folder, lenient=True)[0], package
                )
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
    return sorted(path for path in found if path.stat().st_size <= LARGEST)[:MOST]
