"""The settings' `[names]`: what an entry renames, and whether it may.

A rename moves nothing but what it names: all other names are those that there are without it, and one that it would
collide with is an error.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from litellm_client_generator.hints import did_you_mean
from litellm_client_generator.settings import SettingsError

T = TypeVar("T")
SINGULAR = {
    "classes": "class",
    "methods": "method",
    "parameters": "parameter",
    "models": "model",
    "fields": "field",
    "members": "member",
}


@dataclass(frozen=True, slots=True)
class Rename:
    """One entry of a table of `[names]`."""

    table: str
    key: str
    label: str
    """What it renames: the key, or what is left of it behind the operation whose parameter is meant."""
    name: str
    optional: bool
    """Whether there may be nothing that it renames."""

    def error(self, message: str) -> SettingsError:
        return SettingsError(f"setting names.{self.table}: {message}")

    def missing(self, known: Iterable[str]) -> SettingsError:
        """There is nothing that it renames.

        Args:
            known: The labels that there are.
        """
        owner = self.key.removesuffix(self.label)
        hint = did_you_mean(self.key, (f"{owner}{label}" for label in known))
        message = f"the document has no {SINGULAR[self.table]} {self.key!r}"
        return self.error(f"{message}; {hint}" if hint else message)

    def reserved(self) -> SettingsError:
        """Python, pydantic or the package needs the name itself."""
        return self.error(f"{self.key!r} cannot be {self.name!r}: the name is reserved")

    def taken(self, holder: str) -> SettingsError:
        """Something else has the name.

        Args:
            holder: What that is, in one word.
        """
        return self.error(
            f"{self.key!r} cannot be {self.name!r}: another {holder} has this name"
        )


def labelled(
    weak: Iterable[tuple[str, T]], strong: Iterable[tuple[str, T]] = ()
) -> dict[str, list[T]]:
    """What each label stands for; where it is a weak label of one thing and a strong one of another, the latter.

    Args:
        weak: Labels and what they stand for; a label may stand for several things.
        strong: The same, with labels that win.
    """
    found: list[dict[str, list[T]]] = []
    for pairs in (weak, strong):
        labels: dict[str, list[T]] = defaultdict(list)
        for label, target in pairs:
            labels[label].append(target)
        found.append(labels)
    return {**found[0], **found[1]}


def find(
    renames: Iterable[Rename], labels: Mapping[str, Iterable[T]]
) -> dict[T, Rename]:
    """What each entry of a table renames.

    Args:
        renames: The entries.
        labels: What there is, by all that it may be called.

    Raises:
        SettingsError: An entry names nothing, or something gets two names.
    """
    found: dict[T, Rename] = {}
    for rename in renames:
        if rename.label not in labels and not rename.optional:
            raise rename.missing(labels)
        for target in labels.get(rename.label, ()):
            other = found.setdefault(target, rename)
            if other.name != rename.name:
                kind = SINGULAR[rename.table]
                raise rename.error(
                    f"{other.key!r} and {rename.key!r} are the same {kind}, which cannot have two names"
                )
    return found


def renamed(
    names: Mapping[T, str],
    renames: Mapping[T, Rename],
    reserved: Collection[str] = (),
    spell: Callable[[str], str] = str,
) -> dict[T, str]:
    """The names that there are after renames.

    Args:
        names: Those without.
        renames: What gets another one.
        reserved: Names that nothing may get.
        spell: What to make of a rename: the module of a class, for example.

    Raises:
        SettingsError: A new name is reserved, or is that of something else.
    """
    found = {
        key: spell(renames[key].name) if key in renames else name
        for key, name in names.items()
    }
    counts = Counter(found.values())
    for key, rename in renames.items():
        if found[key] in reserved:
            raise rename.reserved()
        if counts[found[key]] > 1:
            raise rename.taken(SINGULAR[rename.table])
    return found
