"""The document against the JSON Schemas of the OpenAPI specification, as openapi-spec-validator carries them.

The stock validator checks the document without its schemas, then each schema again by its dialect, of which it reports
the first error without a place. Here both are one pass, as in the specification's own `schema-base` (OpenAPI 3.1,
appendix C), which finds everything and knows where. A document that is valid is told so by a compiled validator, in a
hundredth of the time; only what that one refuses is searched for its faults. The search is several times as fast as the stock
one: the registry is searched for anchors once and not for each lookup, and what is equal to something that passed is not
checked again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import jsonschema_rs
from jsonschema import (  # type: ignore[import-untyped,unused-ignore]
    Draft4Validator,
    Draft202012Validator,
)
from jsonschema.exceptions import ValidationError  # type: ignore[import-untyped,unused-ignore]
from jsonschema.validators import extend  # type: ignore[import-untyped,unused-ignore]
from openapi_schema_validator import OAS31_BASE_DIALECT_ID, OAS32_BASE_DIALECT_ID
from openapi_schema_validator._specifications import REGISTRY
from openapi_spec_validator.schemas import schema_v30, schema_v31, schema_v32
from referencing import Registry
from referencing.jsonschema import DRAFT4, DRAFT202012

_ROOT = "urn:generator:document"
_LATER_VERSIONS: dict[str, tuple[Any, str]] = {
    "3.1": (schema_v31, OAS31_BASE_DIALECT_ID),
    "3.2": (schema_v32, OAS32_BASE_DIALECT_ID),
}
_Keyword = Callable[[Any, Any, Any, Any], Iterator[ValidationError]]


def structure_errors(data: dict[str, Any], version: str) -> list[ValidationError]:
    """Every breach of the OpenAPI specification's schema.

    Args:
        data: The document.
        version: 3.0, 3.1 or 3.2.
    """
    if _passes(data, version):
        return []
    base = Draft4Validator if version == "3.0" else Draft202012Validator
    remember = _Memory(data).remember
    keywords = {
        word: remember(base.VALIDATORS[word])
        for word in ("$ref", "$dynamicRef")
        if word in base.VALIDATORS
    }
    keywords["uniqueItems"] = unique_items
    kind = extend(base, keywords)  # type: ignore[no-untyped-call,unused-ignore]
    validator = kind({"$ref": _ROOT}, registry=_registry(version))
    return list(validator.iter_errors(data))


def _passes(data: Any, version: str) -> bool:
    """Whether nothing is wrong with a document; False, too, where it holds what the compiled validator cannot read."""
    try:
        return _compiled(version).is_valid(data)
    except ValueError:
        return False


@cache
def _compiled(
    version: str,
) -> jsonschema_rs.Draft4Validator | jsonschema_rs.Draft202012Validator:
    contents = _contents(version)
    if version == "3.0":
        return jsonschema_rs.Draft4Validator(contents[_ROOT])
    registry = jsonschema_rs.Registry(
        list(contents.items()), draft=jsonschema_rs.Draft202012
    )
    return jsonschema_rs.Draft202012Validator({"$ref": _ROOT}, registry=registry)


def unique_items(
    validator: Any, wanted: Any, instance: Any, schema: Any
) -> Iterator[ValidationError]:
    """The keyword (JSON Schema 2020-12 validation, section 6.4.3), in a time that is linear in the items."""
    is_list = wanted and validator.is_type(instance, "array")
    if is_list and len(set(map(_identity, instance))) < len(instance):
        yield ValidationError(f"{instance!r} has non-unique elements")


def _identity(value: Any) -> Any:
    """What is equal for values that are equal to JSON: to Python, `True` is 1."""
    if isinstance(value, dict):
        return dict, frozenset((key, _identity(item)) for key, item in value.items())
    if isinstance(value, list):
        return list, tuple(map(_identity, value))
    return (bool, value) if isinstance(value, bool) else value


@cache
def _registry(version: str) -> Registry[Any]:
    """All that the schema of a version refers to, with every anchor found beforehand."""
    specification = DRAFT4 if version == "3.0" else DRAFT202012
    registry: Registry[Any] = Registry().with_resources(
        (uri, specification.create_resource(content))
        for uri, content in _contents(version).items()
    )
    return registry.crawl()


def _contents(version: str) -> dict[str, Any]:
    """The schema of a version, and all that it refers to, by their addresses."""
    if version == "3.0":
        return {_ROOT: _anonymous(schema_v30)}
    schema, dialect = _LATER_VERSIONS.get(version, _LATER_VERSIONS["3.1"])
    contents = {
        uri: _anonymous(REGISTRY.contents(uri))
        for uri in REGISTRY
        if "2020-12" in uri or "/oas/3." in uri
    }
    contents[schema["$id"]] = _anonymous(schema)
    contents[_ROOT] = {
        "$id": _ROOT,
        "$ref": schema["$id"],
        "$defs": {"schema": {"$dynamicAnchor": "meta", "$ref": dialect}},
    }
    return contents


def _anonymous(schema: Any) -> Any:
    """The schema without `$schema`, at which jsonschema would go back to its own class of validator."""
    return {key: value for key, value in schema.items() if key != "$schema"}


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
