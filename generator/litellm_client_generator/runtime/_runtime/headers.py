"""Header fields, whose names are alike in any case (RFC 9110, section 5.1)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, MutableMapping
from typing import Any

from .exchange.redaction import Redactor


class Headers(MutableMapping[str, str]):
    """Header fields of one message.

    A mapping by name, whatever its case; a name that comes several times reads as one value, joined with commas.
    """

    redactor = Redactor()
    """What knows the secrets that may be among them."""

    def __init__(
        self, items: Mapping[str, str] | Iterable[tuple[str, str]] = ()
    ) -> None:
        pairs: Any = items.items() if isinstance(items, Mapping) else items
        self._items: list[tuple[str, str]] = list(pairs)
        self._values: dict[str, list[str]] | None = None

    def __getitem__(self, name: str) -> str:
        values = self._named().get(name.lower())
        if not values:
            raise KeyError(name)
        return ", ".join(values)

    def __setitem__(self, name: str, value: str) -> None:
        self._drop(name)
        self._items.append((name, value))

    def __delitem__(self, name: str) -> None:
        if name not in self:
            raise KeyError(name)
        self._drop(name)

    def __iter__(self) -> Iterator[str]:
        names: dict[str, str] = {}
        for name, _ in self._items:
            names.setdefault(name.lower(), name)
        return iter(names.values())

    def __len__(self) -> int:
        return len(self._named())

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._named()

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Mapping):
            return NotImplemented
        return self._folded() == Headers(other)._folded()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.redactor.data(dict(self))!r})"

    def get_list(self, name: str) -> list[str]:
        """Every value that came under a name, in order; `Set-Cookie` cannot be read in any other way."""
        return list(self._named().get(name.lower(), ()))

    def multi_items(self) -> list[tuple[str, str]]:
        """Every field as it came."""
        return list(self._items)

    def _named(self) -> dict[str, list[str]]:
        """The values by their names in lower case: an answer may have very many fields."""
        if self._values is None:
            self._values = {}
            for name, value in self._items:
                self._values.setdefault(name.lower(), []).append(value)
        return self._values

    def _drop(self, name: str) -> None:
        key = name.lower()
        self._items = [item for item in self._items if item[0].lower() != key]
        self._values = None

    def _folded(self) -> dict[str, str]:
        return {name.lower(): value for name, value in self.items()}
