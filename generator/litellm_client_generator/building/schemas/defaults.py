"""Defaults of schemas to what a model's field is where nothing was given (JSON Schema validation, section 9.2)."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from litellm_client_generator.building.schemas.types import (
    FORMATS,
    TEXT,
    Place,
    Types,
    media_type,
)
from litellm_client_generator.document.schemas.algebra import names
from litellm_client_generator.document.schemas.schema import Node
from litellm_client_generator.document.schemas.values import accepts, item_schema
from litellm_client_generator.ir import Expression
from litellm_client_generator.naming.inventory import attributes, members
from litellm_client_generator.naming.names import ClassName

CLASSES: Mapping[str, type[date | time]] = {
    "date-time": datetime,
    "date": date,
    "time": time,
}
"""What reads the text of each format."""
DEEPEST = 50
"""Levels of a default; Python itself takes some 100 brackets inside each other."""
ANYTHING = Node("", {})
"""A schema that says nothing."""


@dataclass(frozen=True, slots=True)
class Defaults:
    """Makes Python of default values.

    Args:
        types: The table of annotations.
    """

    types: Types

    def value(self, node: Node) -> Any:
        """A schema's default, if it has one that it allows itself; one that does not fit is said, and left out."""
        found = [
            part for part in self.types.schemas.parts(node) if "default" in part.value
        ]
        value = found[-1].value["default"] if found else None
        if value is None or (isinstance(value, float) and not math.isfinite(value)):
            return None
        if is_deep(value):
            message = "the default is nested too deep to be written down"
            self.types.warn(f"{found[-1].pointer}/default", message, "ignored")
            return None
        if accepts(self.types.schemas, node, value):
            kinds = self.types.schemas.kinds(node)
            is_whole = isinstance(value, float) and "integer" in kinds
            return int(value) if is_whole and value.is_integer() else value
        message = "the default does not fit its schema"
        self.types.warn(f"{found[-1].pointer}/default", message, "ignored")
        return None

    def maker(self, node: Node) -> Expression:
        """Code that makes a schema's default; that of `None` where it has none."""
        return self.expression(node, self.value(node))

    def expression(self, node: Node, value: Any) -> Expression:
        """Code that makes a value, which the schema allows."""
        schemas = self.types.schemas
        named = self.types.names.get(node.pointer)
        if named is not None and named.kind == "model" and isinstance(value, dict):
            return self.model(named, node, value)
        if named is not None and named.kind == "enum" and value is not None:
            return self.member(named, node, value)
        target = schemas.reference(node)
        if target is not None:
            return self.expression(target, value)
        for option in self.types.aliases.flat(node, schemas.alternatives(node)):
            if accepts(schemas, option, value):
                return self.expression(option, value)
        return self.plain(schemas.whole(node), value)

    def plain(self, whole: Node, value: Any) -> Expression:
        """Code that makes a value of a schema without a name."""
        if isinstance(value, list):
            places = [
                item_schema(whole, index) or ANYTHING for index in range(len(value))
            ]
            return Expression.listed(map(self.expression, places, value))
        if isinstance(value, dict):
            said, _ = self.types.schemas.extra(whole)
            place = said[0] if said else ANYTHING
            items = {key: self.expression(place, item) for key, item in value.items()}
            return Expression.mapped(items)
        if isinstance(value, str):
            return text(whole, value)
        is_whole = isinstance(value, float) and "integer" in names(whole.get("type"))
        return Expression.of(int(value) if is_whole else value)

    def member(self, named: ClassName, node: Node, value: Any) -> Expression:
        """A member of an enum."""
        known = members(self.types.schemas.whole(node))
        name = named.parts.get(str(value), known[value])
        return Expression.attribute(named.type, name)

    def model(
        self, named: ClassName, node: Node, value: Mapping[str, Any]
    ) -> Expression:
        """A model, by its attributes; read as an answer is, where it has others."""
        properties = self.types.schemas.properties(node)
        if not value.keys() <= properties.keys():
            plain = self.plain(ANYTHING, value)
            return Expression.call(named.type, "from_dict", plain, is_new=True)
        called = {**attributes(properties), **named.parts}
        fields = {
            called[key]: self.expression(properties[key], item)
            for key, item in value.items()
        }
        return Expression.made(named.type, fields)


def text(whole: Node, value: str) -> Expression:
    """A text as what it is read as."""
    form = str(whole.get("format"))
    type_ = FORMATS.get(form, TEXT)[Place.ARGUMENT]
    if form in CLASSES:
        written = CLASSES[form].fromisoformat(value).isoformat()
        return Expression.call(type_, "fromisoformat", Expression.of(written))
    if form == "uuid":
        return Expression.call(type_, "", Expression.of(value))
    is_file = form == "binary" or media_type(whole)
    return Expression.of(value.encode() if is_file else value)


def is_deep(value: Any) -> bool:
    """Whether a value has more levels than can be written down."""
    level = [value]
    for _ in range(DEEPEST):
        level = [
            item
            for each in level
            if isinstance(each, (list, dict))
            for item in (each.values() if isinstance(each, dict) else each)
        ]
    return bool(level)
