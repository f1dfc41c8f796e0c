"""One OpenAPI document: what it says and where.

`load` takes it from a file, a URL or standard input; `Document.resolve` looks up what a `$ref` names.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, BinaryIO
from urllib.parse import unquote

from litellm_client_generator.document.fetch import fetch
from litellm_client_generator.document.grammar import METHODS, kind_at
from litellm_client_generator.document.places import place
from litellm_client_generator.document.pointers import escape, pointer_to, split
from litellm_client_generator.document.syntax import parse
from litellm_client_generator.problems import Problem, SpecError

__all__ = ["METHODS", "Document", "copy", "escape", "load", "pointer_to", "split"]


_OUTSIDE = ("points outside this document", "bundle the documents into one first")


@dataclass(frozen=True, slots=True)
class Document:
    """A document as it was read; nobody changes `data`."""

    source: str
    data: dict[str, Any]
    problems: tuple[Problem, ...] = ()
    """What had to be mended to read it at all."""
    origins: Mapping[str, str] = field(default_factory=dict)
    """Where parts of it are from that were somewhere else, by their pointers."""
    outside: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """References into other documents that were not followed: why, and what can be done."""
    _places: dict[int, dict[str, int]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    """The order of the members of objects in which something's position was asked for."""
    _ends: dict[str, tuple[str, Any]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    """Where references lead that are on the way of one that was followed."""

    @property
    def version(self) -> str:
        """The version of OpenAPI without its patch number: `3.1`."""
        return ".".join(str(self.data.get("openapi", "")).split(".")[:2])

    def find(self, pointer: str) -> Any:
        """The value at a pointer.

        Args:
            pointer: A JSON pointer as a URI fragment, percent-encoded or not (RFC 6901, section 6).

        Raises:
            KeyError: There is nothing there.
        """
        return self._find(pointer)[1]

    def _find(self, pointer: str) -> tuple[str, Any]:
        return find_in(self.data, pointer)

    def position(self, pointer: str) -> tuple[int, ...]:
        """A key to sort pointers by: the document's order, with what is not there behind what is.

        Args:
            pointer: A JSON pointer as a URI fragment.
        """
        if not pointer.startswith("#"):
            return ()
        value: Any = self.data
        position: list[int] = []
        for part in split(pointer):
            if isinstance(value, dict) and part in value:
                position.append(self._order(value)[part])
                value = value[part]
            elif (
                isinstance(value, list) and part.isdecimal() and int(part) < len(value)
            ):
                position.append(int(part))
                value = value[int(part)]
            else:
                position.append(len(value) if isinstance(value, (dict, list)) else 0)
                break
        return tuple(position)

    def _order(self, members: dict[str, Any]) -> dict[str, int]:
        if id(members) not in self._places:
            numbers = {name: number for number, name in enumerate(members)}
            self._places[id(members)] = numbers
        return self._places[id(members)]

    def told(self, problem: Problem) -> Problem:
        """A problem by the place that the reader knows: in words, and by the file in which it stands."""
        problem = replace(problem, place=place(self.data, problem.pointer))
        outer, inner = problem.pointer, ""
        while outer not in self.origins:
            outer, slash, last = outer.rpartition("/")
            if not slash:
                return problem
            inner = f"/{last}{inner}"
        return replace(problem, pointer=f"{self.origins[outer]}{inner}")

    def resolve(self, ref: str) -> tuple[str, Any]:
        """What a `$ref` names, and where that is.

        A reference to a mere reference is followed to its end. One with other keywords beside it is a schema of its own
        (OpenAPI 3.1, 4.8.24) and is the end; `summary` and `description` do not count (4.8.23).

        Args:
            ref: The value of `$ref`: `#/components/schemas/Foo`.

        Returns:
            The pointer of the value, and the value.

        Raises:
            SpecError: It names another document, or nothing, or itself.
        """
        seen: dict[str, None] = {}
        while ref not in self._ends:
            if not ref.startswith("#"):
                raise self._unresolved(ref, *self.outside.get(ref, _OUTSIDE))
            try:
                pointer, value = self._find(ref)
            except KeyError:
                raise self._unresolved(
                    ref, "points to nothing in this document"
                ) from None
            if pointer in seen:
                raise self._unresolved(ref, "leads back to itself")
            if not _is_reference(value):
                self._ends[ref] = pointer, value
                break
            seen[pointer] = None
            ref = value["$ref"]
        # Only a way of several steps is worth to be remembered.
        self._ends.update(dict.fromkeys(seen, self._ends[ref]))
        return self._ends[ref]

    def reference_fault(self, ref: str, kind: str) -> Problem | None:
        """What is wrong with a reference; nothing if it leads to an object of the kind that is wanted.

        Args:
            ref: The value of `$ref`.
            kind: What the reference stands for, as `grammar` calls it: `schema`.
        """
        try:
            pointer, _ = self.resolve(ref)
        except SpecError as error:
            return error.problems[0]
        found = kind_at(split(pointer))
        if found in (kind, None):
            return None
        what = f"leads to a {found}, not to a {kind}"
        return self._unresolved(ref, what).problems[0]

    def _unresolved(self, ref: str, what: str, action: str = "") -> SpecError:
        pointer = ref if ref.startswith("#") else "#"
        problem = Problem(
            "error",
            pointer,
            f"the reference '{ref:.200}' {what}",
            action,
            "unresolved-reference",
        )
        return SpecError([problem], self.source)


def load(source: str, *, stdin: BinaryIO | None = None) -> Document:
    """Read a document: JSON or YAML, Swagger 2.0 or OpenAPI 3.0, 3.1 or 3.2.

    Args:
        source: A path, an http or https URL, or `-` for standard input.
        stdin: What to read for `-`; the process's own standard input if absent.

    Raises:
        SpecError: It cannot be read, or is no such document.
    """
    name, content = fetch(source, stdin)
    data, problems = parse(content, name)
    if not isinstance(data, dict):
        raise _unusable(
            name, "an OpenAPI document is an object; this is " + _kind(data)
        )
    if "swagger" in data and "openapi" not in data:
        if not str(data["swagger"]).startswith("2."):
            raise _unusable(
                name,
                f"Swagger {str(data['swagger'])[:40]} is not supported; 2.0 is",
                pointer="#/swagger",
            )
        return Document(name, data, tuple(problems))
    if "openapi" not in data:
        raise _unusable(name, "this is no OpenAPI document: it has no field 'openapi'")
    version = data["openapi"]
    if not re.match(r"3\.[012](\.|$)", str(version)):
        raise _unusable(
            name,
            f"OpenAPI {str(version)[:40]} is not supported; 3.0, 3.1 and 3.2 are",
            pointer="#/openapi",
        )
    return Document(name, data, tuple(problems))


def _is_reference(value: Any) -> bool:
    return (
        isinstance(value, dict)
        and isinstance(value.get("$ref"), str)
        and value.keys() <= {"$ref", "summary", "description"}
    )


def _kind(value: Any) -> str:
    if isinstance(value, list):
        return "a list"
    return "text" if isinstance(value, str) else f"the value {value!r:.40}"


def _unusable(
    source: str, message: str, action: str = "", pointer: str = "#"
) -> SpecError:
    return SpecError(
        [Problem("error", pointer, message, action, "not-openapi")], source
    )


def find_in(data: Any, pointer: str) -> tuple[str, Any]:
    """A pointer as `pointer_to` writes it, and the value that it leads to.

    Args:
        data: Any JSON data.
        pointer: A JSON pointer as a URI fragment, percent-encoded or not.

    Raises:
        KeyError: There is nothing there.
    """
    value = data
    parts: list[str] = []
    for part in split(pointer):
        if isinstance(value, dict) and part not in value:
            part = unquote(part)
        if isinstance(value, dict):
            value = value[part]
        elif isinstance(value, list) and part.isdecimal() and int(part) < len(value):
            value = value[int(part)]
        else:
            raise KeyError(pointer)
        parts.append(part)
    return pointer_to(*parts), value


def copy(value: Any) -> Any:
    """A copy of JSON data in which nothing is shared."""
    if isinstance(value, dict):
        return {key: copy(child) for key, child in value.items()}
    if isinstance(value, list):
        return [copy(child) for child in value]
    return value
