"""Validation keywords (JSON Schema 2020-12 validation, section 6), as pydantic and the runtime name them."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic_core import SchemaError, SchemaValidator, core_schema

from litellm_client_generator.document.schema import Node

NUMBER_BOUNDS = {
    "minimum": "ge",
    "maximum": "le",
    "exclusiveMinimum": "gt",
    "exclusiveMaximum": "lt",
    "multipleOf": "multiple_of",
}
STRING_BOUNDS = {
    "minLength": "min_length",
    "maxLength": "max_length",
    "pattern": "pattern",
}
ARRAY_BOUNDS = {"minItems": "min_length", "maxItems": "max_length"}


@dataclass(frozen=True, slots=True)
class Constraints:
    """Reads the bounds of schemas.

    Args:
        warn: Is told what was left out: a JSON pointer, a sentence, and what was done.
    """

    warn: Callable[[str, str, str], None]

    def bounds(self, node: Node, table: Mapping[str, str]) -> dict[str, Any]:
        """The validation keywords of a schema that hold a usable value, renamed as the table says.

        OpenAPI 3.0 spells an exclusive bound as a boolean beside `minimum`; 3.1 as the bound itself.
        """
        values: dict[str, Any] = dict(node.value)
        for keyword, exclusive in (
            ("minimum", "exclusiveMinimum"),
            ("maximum", "exclusiveMaximum"),
        ):
            if values.get(exclusive) is True:
                values[exclusive] = values.pop(keyword, None)
        found: dict[str, Any] = {}
        for keyword, name in table.items():
            value: Any = values.get(keyword)
            if keyword == "pattern":
                if isinstance(value, str) and self._pattern_works(value, node):
                    found[name] = value
            elif is_number(value) and (table is NUMBER_BOUNDS or is_size(value)):
                found[name] = value if table is NUMBER_BOUNDS else int(value)
        return found

    def _pattern_works(self, pattern: str, node: Node) -> bool:
        """Whether both Python and pydantic understand a pattern, which the document writes for JavaScript."""
        try:
            re.compile(pattern)
            SchemaValidator(core_schema.str_schema(pattern=pattern))
        except (re.error, SchemaError, RecursionError, OverflowError):
            self.warn(
                node.pointer,
                "the pattern is no regular expression that Python understands",
                "left to the server",
            )
            return False
        return True


def whole(bounds: Mapping[str, float]) -> Mapping[str, int]:
    """The bounds of a number, said of an integer."""
    rounded = {"ge": math.ceil, "gt": math.floor, "le": math.floor, "lt": math.ceil}
    return {
        name: rounded.get(name, int)(value)
        for name, value in bounds.items()
        if name in rounded or value == int(value)
    }


def is_size(value: float) -> bool:
    return value >= 0 and value == int(value)


def is_number(value: Any) -> bool:
    return (
        isinstance(value, (int, float))
        and not isinstance(value, bool)
        and math.isfinite(value)
    )
