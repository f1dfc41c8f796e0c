"""Every fault of a document, by jsonschema.

It is several times as fast as the stock search: the registry is searched for anchors once and not for each look-up, and
what is equal to something that passed is not checked again. It is imported where something is wrong alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

from jsonschema import (  # type: ignore[import-untyped,unused-ignore]
    Draft4Validator,
    Draft202012Validator,
)
from jsonschema.exceptions import ValidationError  # type: ignore[import-untyped,unused-ignore]
from jsonschema.validators import extend  # type: ignore[import-untyped,unused-ignore]
from jsonschema_specifications import REGISTRY  # type: ignore[import-untyped,unused-ignore]
from referencing import Registry
from referencing.jsonschema import DRAFT4, DRAFT202012

from litellm_client_generator.document.schemas.algebra import identity
from litellm_client_generator.validation.standard import ROOT, anonymous, contents

_Keyword = Callable[[Any, Any, Any, Any], Iterator[ValidationError]]


def faults(data: Any, version: str) -> list[ValidationError]:
    """Every breach of the specification's schema.

    Args:
        data: The document.
        version: 3.0, 3.1 or 3.2.
    """
    base = Draft4Validator if version == "3.0" else Draft202012Validator
    remember = _Memory(data).remember
    keywords = {
        word: remember(base.VALIDATORS[word])
        for word in ("$ref", "$dynamicRef")
        if word in base.VALIDATORS
    }
    keywords["uniqueItems"] = unique_items
    kind = extend(base, keywords)  # type: ignore[no-untyped-call,unused-ignore]
    validator = kind({"$ref": ROOT}, registry=_registry(version))
    return list(validator.iter_errors(data))


def unique_items(
    validator: Any, wanted: Any, instance: Any, schema: Any
) -> Iterator[ValidationError]:
    """The keyword (JSON Schema 2020-12 validation, section 6.4.3), in a time that is linear in the items."""
    is_list = wanted and validator.is_type(instance, "array")
    if is_list and len(set(map(identity, instance))) < len(instance):
        yield ValidationError(f"{instance!r} has non-unique elements")


@cache
def _registry(version: str) -> Registry[Any]:
    """All that the schema of a version refers to, with every anchor found beforehand."""
    is_old = version == "3.0"
    specification = DRAFT4 if is_old else DRAFT202012
    drafts = () if is_old else (uri for uri in REGISTRY if "2020-12" in uri)
    known = {uri: REGISTRY.contents(uri) for uri in drafts} | contents(version)
    registry: Registry[Any] = Registry().with_resources(
        (uri, specification.create_resource(anonymous(content)))
        for uri, content in known.items()
    )
    return registry.crawl()


class _Memory:
    """Which values of a document have passed which reference of the specification's schema.

    Values that are equal share a number, so that the 400th copy of a response costs one look-up.
    """

    def __init__(self, data: Any) -> None:
        self._numbers: dict[int, int] = {}
        self._known: dict[Any, int] = {}
        self._passed: set[tuple[int, Any]] = set()
        self._number(data)

    def _number(self, value: Any) -> Any:
        if isinstance(value, dict):
            content: Any = (
                dict,
                *((key, self._number(child)) for key, child in value.items()),
            )
        elif isinstance(value, list):
            content = (list, *(self._number(child) for child in value))
        else:
            return type(value), value
        number = self._known.setdefault(content, len(self._known))
        self._numbers[id(value)] = number
        return number

    def remember(self, keyword: _Keyword) -> _Keyword:
        """The keyword, which says nothing about what it let pass before."""

        def check(
            validator: Any, ref: Any, instance: Any, schema: Any
        ) -> Iterator[ValidationError]:
            content = (
                self._numbers.get(id(instance))
                if isinstance(instance, (dict, list))
                else (type(instance), instance)
            )
            step = (id(schema), content)
            if content is not None and step in self._passed:
                return
            errors = list(keyword(validator, ref, instance, schema))
            if not errors and content is not None:
                self._passed.add(step)
            yield from errors

        return check
