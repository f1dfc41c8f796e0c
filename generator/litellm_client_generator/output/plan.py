"""What a run does to a package, or would do."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from os.path import lexists
from pathlib import Path, PurePosixPath

from litellm_client_generator.output.errors import OutputError
from litellm_client_generator.output.manifest import (
    MANIFEST,
    checksum,
    checksums,
    is_foreign,
)
from litellm_client_generator.output.protected import IGNORE, protection
from litellm_client_generator.output.tree import Entry, tree


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run does, or would do, to the files of the package; paths inside the folder, sorted."""

    written: tuple[str, ...]
    unchanged: tuple[str, ...]
    removed: tuple[str, ...]
    protected: tuple[str, ...] = ()
    """Would be written or removed, but for an ignore file."""

    def __bool__(self) -> bool:
        return bool(self.written or self.removed)


@dataclass(frozen=True, slots=True)
class Plan:
    """What becomes of the files, and what that means for all else that is in the folder."""

    outcome: Outcome
    before: Mapping[str, Entry]
    """What was in the folder when the plan was made."""
    edited: tuple[str, ...]
    """Files of an earlier run that are no longer what it wrote, and would be replaced or removed."""
    obstacles: tuple[str, ...]
    """What others put where the generator's files go."""
    kept: tuple[str, ...]
    """Files, links and empty folders that stay as they are."""


def plan(folder: Path, files: Mapping[str, str]) -> Plan:
    """How the folder comes to hold the files.

    Raises:
        OutputError: The folder is a file, or an ignore file stands in the way.
        OSError: Something in the folder cannot be read.
    """
    if lexists(folder) and not folder.is_dir():
        raise OutputError(
            f"{folder}: is a file; the package needs a folder of that name"
        )
    before = tree(folder)
    sums = checksums(folder)
    protects = protection(folder)
    leaves = {path for path, entry in before.items() if not entry.is_folder}
    texts = {
        path: (folder / path).read_bytes()
        for path in leaves & {*files, *sums}
        if before[path].is_file
    }

    outcome = outcome_of(files, texts, leaves & sums.keys(), protects)
    written, removed = set(outcome.written), set(outcome.removed)
    foreign = (leaves & written) - sums.keys() - {MANIFEST}
    if is_foreign(folder):
        foreign |= leaves & {MANIFEST}
    edited = {
        path
        for path in ((leaves & written) | removed) - foreign - {MANIFEST}
        if path not in texts or checksum(texts[path]) != sums[path]
    }

    staying = leaves - written - removed
    needed = above(written)
    blocking = {path for path in staying if path in needed or is_below(path, written)}
    for path in sorted(filter(protects, blocking)):
        raise OutputError(
            f"{folder / path}: is protected by {IGNORE}, but is where the package's own files go"
        )
    empty = before.keys() - leaves - above(before)
    staying |= {path for path in empty if not is_below(path, written)}
    return Plan(
        outcome,
        before,
        edited=tuple(sorted(edited)),
        obstacles=tuple(sorted(blocking | foreign)),
        kept=tuple(sorted(staying - blocking)),
    )


def outcome_of(
    files: Mapping[str, str],
    texts: Mapping[str, bytes],
    own: Iterable[str],
    protects: Callable[[str], bool],
) -> Outcome:
    """What becomes of each file that is made, or was made by an earlier run.

    Args:
        files: What is to be there.
        texts: What is there.
        own: The files of an earlier run that are there.
        protects: Whether the generator has to leave a file alone.
    """
    same = {path for path in files if texts.get(path) == files[path].encode()}
    different = files.keys() - same
    stale = set(own) - files.keys()
    protected = set(filter(protects, different | stale))
    return Outcome(
        written=tuple(sorted(different - protected)),
        unchanged=tuple(sorted(same)),
        removed=tuple(sorted(stale - protected)),
        protected=tuple(sorted(protected)),
    )


def above(paths: Iterable[str]) -> set[str]:
    """The folders that the paths are in."""
    return {str(folder) for path in paths for folder in PurePosixPath(path).parents}


def is_below(path: str, files: set[str]) -> bool:
    """Whether the path lies where one of the files is to be: at its place, or inside it as if it were a folder."""
    return path in files or not files.isdisjoint(above([path]))
