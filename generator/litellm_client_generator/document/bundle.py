"""Many files to one document: what a reference into another file means becomes a component of this one.

A bundled document is what a bundler makes: a component keeps the name that it has in its own file where that is free; what
has no place among the components (a path, an operation) stands where it was referred to. Anchors become pointers.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit

from litellm_client_generator.document.document import Document, copy
from litellm_client_generator.document.grammar import (
    GRAMMAR,
    SECTIONS,
    SWAGGER,
    SWAGGER_SECTIONS,
    Grammar,
    as_dict,
)
from litellm_client_generator.document.library import Library, Refused
from litellm_client_generator.document.pointers import pointer_to, split
from litellm_client_generator.document.resources import Resources

_TEXTS = frozenset(("info", "description", "externalDocs"))
"""Fields of no kind that some people keep in files of their own."""
_MEDIA_TYPES = "#/components/mediaTypes/"
"""References to these stand where nobody else follows one (OpenAPI 3.2, 4.8)."""
Parts = tuple[str | int, ...]


@dataclass(slots=True, eq=False)
class Target:
    """Something in another file, and what becomes of it.

    Attributes:
        kind: What it is, as `grammar` calls it.
        uri: The file.
        pointer: Where it is in there.
        value: What it says; its references are rewritten.
        names: What it is called where it is only referred to.
        home: The pointer to it in the bundled document.
    """

    kind: str
    uri: str
    pointer: str
    value: Any
    names: set[str] = field(default_factory=set)
    home: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere in what is being put together: below the root, or below something that is brought in."""

    target: Target | None
    parts: Parts = ()

    def below(self, *parts: str | int) -> Place:
        return Place(self.target, (*self.parts, *parts))

    @property
    def pointer(self) -> str:
        home = self.target.home if self.target else "#"
        return home + pointer_to(*self.parts)[1:]


def bundle(document: Document, source: str, allowed: Iterable[str] = ()) -> Document:
    """A document without references into others, as far as they can be followed.

    Args:
        document: As it was read; it is not changed.
        source: Where it was read: a path, a URL, or `-` for standard input.
        allowed: Folders and addresses from which other documents may be read, besides the document's own folder or host.

    Returns:
        The bundled document. A reference that is not followed stays, and the document knows why.
    """
    if not any(_is_of_concern(value) for value in _objects(document.data)):
        return document
    return Bundler(document, Library(source, document.data, allowed)).run()


def _objects(value: Any) -> Iterator[dict[str, Any]]:
    waiting = [value]
    while waiting:
        found = waiting.pop()
        if isinstance(found, dict):
            yield found
            waiting += found.values()
        elif isinstance(found, list):
            waiting += found


def _is_of_concern(value: Mapping[str, Any]) -> bool:
    """Whether an object holds a reference that is no pointer, or says that it is a place to refer to."""
    ref = value.get("$ref", "#/")
    is_pointer = not isinstance(ref, str) or (
        ref.startswith("#/") and not ref.startswith(_MEDIA_TYPES)
    )
    return not is_pointer or not {"$id", "$dynamicRef"}.isdisjoint(value)


class Bundler:
    """One run of `bundle`."""

    def __init__(self, document: Document, library: Library) -> None:
        self.document = document
        self.library = library
        self.data = copy(document.data)
        is_swagger = "swagger" in self.data and "openapi" not in self.data
        self.grammar: Grammar = SWAGGER if is_swagger else GRAMMAR
        self.sections = SWAGGER_SECTIONS if is_swagger else SECTIONS
        self.resources = Resources(library, self.grammar, self.data.get("$self"))
        self.targets: dict[tuple[str, str, str], Target] = {}
        self.waiting: list[Target] = []
        self.uses: list[tuple[dict[str, Any], str, Target]] = []
        self.inlined: list[tuple[Place, str, str]] = []
        self.outside: dict[str, tuple[str, str]] = {}

    def run(self) -> Document:
        root = self.library.root
        self._fields("document", self.data, root, Place(None), ())
        while self.waiting:
            target = self.waiting.pop()
            holder = {"": target.value}
            self._element(target.kind, holder, "", target.uri, Place(target), ())
            target.value = holder[""]
        self._settle()
        return replace(
            self.document,
            data=self.data,
            problems=(*self.document.problems, *self.library.problems),
            origins=self._origins(),
            outside=self.outside,
        )

    # -- What there is -------------------------------------------------------------------

    def _fields(
        self, kind: str, value: dict[str, Any], base: str, place: Place, trail: Parts
    ) -> None:
        if kind == "callback":
            self._members("pathItem", value, base, place, trail)
            return
        if kind == "schema" and isinstance(value.get("$id"), str):
            base = urljoin(base, value["$id"])
        if isinstance(value.get("discriminator"), dict):
            self._discriminator(value["discriminator"], base)
        known = self.grammar.get(kind, {})
        for name in list(value):
            if name not in known:
                if name in _TEXTS:
                    self._inlined(value, name, base, place.below(name), trail)
                if name == "info" and isinstance(value[name], dict):
                    self._fields(name, value[name], base, place.below(name), trail)
                continue
            shape, inner = known[name]
            below = place.below(name)
            if shape == "one" and isinstance(value[name], dict):
                self._element(inner, value, name, base, below, trail)
                continue
            own, path = self._inlined(value, name, base, below, trail)
            self._members(inner, value[name], own, below, path)

    def _members(
        self, kind: str, value: Any, base: str, place: Place, trail: Parts
    ) -> None:
        keys = value if isinstance(value, dict) else range(len(as_members(value)))
        for key in list(keys):
            is_extension = isinstance(key, str) and key.startswith("x-")
            if not is_extension or kind == "schema":
                self._element(kind, value, key, base, place.below(key), trail)

    def _element(
        self,
        kind: str,
        holder: Any,
        key: str | int,
        base: str,
        place: Place,
        trail: Parts,
    ) -> None:
        value = holder[key]
        if not isinstance(value, dict):
            return
        if "$dynamicRef" in value and "$ref" not in value:
            value["$ref"] = value.pop("$dynamicRef")
        if not isinstance(value.get("$ref"), str):
            self._fields(kind, value, base, place, trail)
        elif kind in self.sections:
            self._reference(kind, value, base)
            if len(value) > 1:
                self._fields(kind, value, base, place, trail)
        else:
            own, path = self._inlined(holder, key, base, place, trail)
            if isinstance(holder[key], dict):
                self._fields(kind, holder[key], own, place, path)

    def _inlined(
        self, holder: Any, key: str | int, base: str, place: Place, trail: Parts
    ) -> tuple[str, Parts]:
        """Put what a reference means in its place; the file that it is from, and what else was put in around it."""
        value = holder[key]
        ref = value.get("$ref") if isinstance(value, dict) else None
        if not isinstance(ref, str):
            return base, trail
        try:
            uri, pointer, found = self.resources.find(base, ref)
            if f"{uri}{pointer}" in trail:
                raise Refused("leads back to itself", "break the circle")
        except Refused as refused:
            self._refuse(value, base, ref, refused)
            return base, trail
        if uri == self.library.root and not pointer.startswith(_MEDIA_TYPES):
            value["$ref"] = pointer
            return base, trail
        rest = {name: item for name, item in value.items() if name != "$ref"}
        holder[key] = copy(found)
        if isinstance(found, dict):
            holder[key] |= rest
        if uri != self.library.root:
            self.inlined.append((place, uri, pointer))
        trail = (*trail, f"{uri}{pointer}")
        if isinstance(holder[key], dict) and isinstance(holder[key].get("$ref"), str):
            return self._inlined(holder, key, uri, place, trail)
        return uri, trail

    def _discriminator(self, discriminator: dict[str, Any], base: str) -> None:
        """The references that a discriminator maps to."""
        mapping = as_dict(discriminator.get("mapping"))
        for value in list(mapping):
            self._mapped(mapping, value, base)
        self._mapped(discriminator, "defaultMapping", base)

    def _mapped(self, holder: dict[str, Any], key: str, base: str) -> None:
        """One schema that a discriminator maps to; in another file, a bare name is one of that file's."""
        ref = holder.get(key)
        if not isinstance(ref, str):
            return
        is_name = not re.search(r"[/#]|\.(json|ya?ml)$", ref)
        if is_name and base == self.library.root:
            return
        schemas = "/".join(("#", *self.sections["schema"]))
        written = {"$ref": f"{schemas}/{ref}" if is_name else ref}
        if self._reference("schema", written, base, is_name):
            self.uses.append((holder, key, self.uses.pop()[2]))
        elif not is_name:
            holder[key] = written["$ref"]

    def _reference(
        self, kind: str, value: dict[str, Any], base: str, is_guess: bool = False
    ) -> bool:
        """Follow a reference to its end; whether it leads into another file."""
        ref, names = value["$ref"], set()
        seen: set[str] = set()
        try:
            while True:
                uri, pointer, found = self.resources.find(base, ref)
                if uri == self.library.root:
                    value["$ref"] = pointer
                    return False
                if f"{uri}{pointer}" in seen:
                    raise Refused("leads back to itself", "break the circle")
                seen.add(f"{uri}{pointer}")
                if not isinstance(found, dict) or found.keys() != {"$ref"}:
                    break
                names.add(split(pointer)[-1] if pointer != "#" else "")
                base, ref = uri, str(found["$ref"])
        except Refused as refused:
            if not is_guess:
                self._refuse(value, base, ref, refused)
            return False
        target = self._target(kind, uri, pointer, found)
        target.names |= names - {""}
        self.uses.append((value, "$ref", target))
        return True

    def _target(self, kind: str, uri: str, pointer: str, found: Any) -> Target:
        key = (kind, uri, pointer)
        if key not in self.targets:
            self.targets[key] = target = Target(kind, uri, pointer, copy(found))
            self.waiting.append(target)
        return self.targets[key]

    def _refuse(
        self, value: dict[str, Any], base: str, ref: str, refused: Refused
    ) -> None:
        """Leave a reference as it is, as seen from the root, and remember why."""
        is_root = base == self.library.root
        if is_root and (ref.startswith("#") or not set(ref) & set("#/.:")):
            return  # a pointer to nothing, or a mere name: no matter of other files
        if not is_root:
            with suppress(Refused):
                uri, fragment = self.library.locate(base, ref)
                ref = f"{self.library.name(uri)}#{fragment}"
        value["$ref"] = ref
        self.outside[ref] = (refused.what, refused.action)

    # -- Where it goes -------------------------------------------------------------------

    def _settle(self) -> None:
        """Give all that is brought in its place, and rewrite the references to it."""
        for kind, path in self.sections.items():
            targets = [each for each in self.targets.values() if each.kind == kind]
            if targets:
                section = self._section(path)
                self._take_homes(section, path, targets)
                self._take_names(section, path, targets)
        for holder, key, target in self.uses:
            holder[key] = target.home

    def _section(self, path: tuple[str, ...]) -> dict[str, Any]:
        holder: dict[str, Any] = self.data
        for part in path:
            if not isinstance(holder.get(part), dict):
                holder[part] = {}
            holder = holder[part]
        return holder

    def _take_homes(
        self, section: dict[str, Any], path: Parts, targets: list[Target]
    ) -> None:
        """A component that is but a reference to another file is where that belongs."""
        used = {id(holder): target for holder, _, target in self.uses}
        for name, value in section.items():
            target = used.get(id(value))
            if target in targets and not target.home and len(value) == 1:
                target.home = pointer_to(*path, name)
                section[name] = target.value

    def _take_names(
        self, section: dict[str, Any], path: Parts, targets: list[Target]
    ) -> None:
        taken = {name.casefold() for name in section}
        homeless = [target for target in targets if not target.home]
        for target in sorted(homeless, key=lambda each: (each.uri, each.pointer)):
            name = next(
                name for name in self._wishes(target) if name.casefold() not in taken
            )
            taken.add(name.casefold())
            target.home = pointer_to(*path, name)
            section[name] = target.value

    def _wishes(self, target: Target) -> Iterator[str]:
        """What something may be called, the best first: its own name, then with its file's behind it."""
        file = PurePosixPath(unquote(urlsplit(target.uri).path))
        own = split(target.pointer)[-1:] or sorted(target.names)[:1] or [file.stem]
        name = _spelled(own[0]) or "Component"
        yield name
        path = PurePosixPath(self.library.name(target.uri)).with_suffix("")
        words = [_spelled(part) for part in reversed(path.parts) if _spelled(part)]
        for count in range(1, len(words) + 1):
            yield "_".join([name, *reversed(words[:count])])
        number = 2
        while True:
            yield f"{name}_{number}"
            number += 1

    def _origins(self) -> dict[str, str]:
        """Where what was brought in comes from, by its pointer."""
        found = {
            target.home: f"{self.library.name(target.uri)}{target.pointer}"
            for target in self.targets.values()
        }
        for place, uri, pointer in self.inlined:
            found[place.pointer] = f"{self.library.name(uri)}{pointer}"
        return found


def as_members(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _spelled(name: str) -> str:
    """A name in the letters that components have (OpenAPI 3.1, 4.8.7)."""
    return re.sub(r"[^A-Za-z0-9._-]+", "_", name).strip("_.-")
