"""What a reference means: by file and pointer, by anchor, or by the identifier that a schema gives itself.

JSON Schema 2020-12 core, sections 8.2 and 9.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import urldefrag, urljoin

from litellm_client_generator.document.document import find_in
from litellm_client_generator.document.grammar import Grammar, walk_kind
from litellm_client_generator.document.library import Library, Refused
from litellm_client_generator.document.pointers import pointer_to

_ANCHORS = ("$anchor", "$dynamicAnchor", "$id", "id")


class Resources:
    """Finds what references mean.

    Args:
        library: The documents.
        grammar: What stands where in them.
        own: The identifier that the first document gives itself (`$self`), if any.
    """

    def __init__(self, library: Library, grammar: Grammar, own: Any = None) -> None:
        self.library = library
        self.grammar = grammar
        self.own = urldefrag(own)[0] if isinstance(own, str) else ""
        self._names: dict[str, dict[str, str]] = {}
        self._ids: dict[str, tuple[str, str]] = {}
        self._index(library.root, "document")

    def find(self, base: str, ref: str) -> tuple[str, str, Any]:
        """The file that a reference leads to, the pointer in there, and what that says.

        Args:
            base: The address that it is relative to.
            ref: The value of `$ref`.

        Raises:
            Refused: It is not followed.
        """
        uri, fragment = self.library.locate(base, ref)
        inner = "#"
        if uri in self._ids:
            uri, inner = self._ids[uri]
        elif self.own and uri == urljoin(self.library.root, self.own):
            uri = self.library.root
        data = self.library.read(uri)
        self._index(uri, "schema")
        for start in dict.fromkeys((inner, "#")):
            try:
                return uri, *find_in(data, self._pointer(uri, start, fragment))
            except KeyError:
                continue
        raise Refused(f"points to nothing in '{self.library.name(uri):.200}'")

    def _pointer(self, uri: str, start: str, fragment: str) -> str:
        if not fragment or fragment.startswith("/"):
            return f"{start}{fragment}"
        return self._names[uri][fragment]

    def _index(self, uri: str, kind: str) -> None:
        """Note the anchors and identifiers of a document; of a file that is no OpenAPI document, as of a schema."""
        if uri in self._names:
            return
        data = self.library.read(uri)
        names = self._names[uri] = {}
        for parts, schema in self._schemas(data, kind):
            pointer = pointer_to(*parts)
            for word in _ANCHORS:
                name = schema.get(word)
                if not isinstance(name, str):
                    continue
                if word in ("$anchor", "$dynamicAnchor") or name.startswith("#"):
                    names.setdefault(name.removeprefix("#"), pointer)
                elif word == "$id":
                    self._ids.setdefault(
                        urldefrag(urljoin(uri, name))[0], (uri, pointer)
                    )

    def _schemas(
        self, data: Any, kind: str
    ) -> Iterator[tuple[tuple[str | int, ...], dict[str, Any]]]:
        if not isinstance(data, dict):
            return
        is_document = bool({"openapi", "swagger", "components"} & data.keys())
        for element in walk_kind(
            data, "document" if is_document else kind, self.grammar
        ):
            if element.kind == "schema" and isinstance(element.value, dict):
                yield element.parts, element.value
