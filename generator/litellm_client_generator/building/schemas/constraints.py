"""Validation keywords (JSON Schema 2020-12 validation, section 6) to constraints."""

from __future__ import annotations

import math
import re
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from pydantic_core import SchemaError, SchemaValidator, core_schema

from litellm_client_generator.document.schemas.schema import Node
from litellm_client_generator.ir import Constraints

NUMBER = {
    "minimum": "minimum",
    "maximum": "maximum",
    "exclusiveMinimum": "exclusive_minimum",
    "exclusiveMaximum": "exclusive_maximum",
    "multipleOf": "multiple_of",
}
STRING = {
    "minLength": "min_length",
    "maxLength": "max_length",
    "pattern": "pattern",
}
ARRAY = {"minItems": "min_items", "maxItems": "max_items"}
"""Keywords, by what they are about, and what `Constraints` calls them."""

LOOKAROUND = re.compile(r"\(\?<?[=!]|\\[1-9]|\\k<")
"""What needs an engine that goes back in a text, and may do so for ever."""


@dataclass(frozen=True, slots=True)
class ConstraintReader:
    """Reads the constraints of schemas.

    Args:
        warn: Is told what was left out: a JSON pointer, a sentence, and what was done.
    """

    warn: Callable[[str, str, str], None]

    def read(self, node: Node, *tables: Mapping[str, str]) -> Constraints:
        """The constraints of a schema that hold a usable value.

        OpenAPI 3.0 spells an exclusive bound as a boolean beside `minimum`; 3.1 as the bound itself.

        Args:
            node: The schema.
            tables: What to read: `NUMBER`, `STRING`, `ARRAY`.
        """
        values: dict[str, Any] = dict(node.value)
        for keyword, exclusive in (
            ("minimum", "exclusiveMinimum"),
            ("maximum", "exclusiveMaximum"),
        ):
            if values.get(exclusive) is True:
                values[exclusive] = values.pop(keyword, None)
        found: dict[str, Any] = {}
        for table in tables:
            for keyword, name in table.items():
                bound = self._bound(keyword, values.get(keyword), node)
                if bound is not None:
                    found[name] = bound
        return Constraints(**found)

    def _bound(self, keyword: str, value: Any, node: Node) -> Any:
        if keyword == "pattern":
            usable = isinstance(value, str) and self._pattern_works(value, node)
            return value if usable else None
        if not is_number(value):
            return None
        if keyword in NUMBER:
            return value
        return int(value) if is_size(value) else None

    def _pattern_works(self, pattern: str, node: Node) -> bool:
        """Whether a pattern can be checked, in a time that is linear in the text: the document may come from anybody."""
        if searcher(pattern) is not None:
            return True
        reason = "is no regular expression that Python understands"
        if LOOKAROUND.search(pattern):
            reason = "looks around or back, which cannot be checked in linear time"
        self.warn(node.pointer, f"the pattern {reason}", "left to the server")
        return False


@cache
def searcher(pattern: str) -> Callable[[str], bool] | None:
    """What tells whether a text fits a pattern, as generated packages tell it; nothing if none can."""
    try:
        validator = SchemaValidator(core_schema.str_schema(pattern=pattern))
    except SchemaError:
        return None
    return validator.isinstance_python


def whole(constraints: Constraints) -> Constraints:
    """The constraints of a number, said of an integer."""
    rounded = {
        "minimum": math.ceil,
        "exclusive_minimum": math.floor,
        "maximum": math.floor,
        "exclusive_maximum": math.ceil,
    }
    found: dict[str, Any] = {
        name: rounded.get(name, int)(bound)
        for name, bound in constraints.items()
        if name in rounded or bound == int(bound)
    }
    return Constraints(**found)


def real(constraints: Constraints) -> Constraints:
    """The constraints of a number, said of a float: a bound beyond all floats says nothing."""
    found = {
        name: bound
        for name, bound in constraints.items()
        if abs(bound) <= sys.float_info.max
    }
    return Constraints(**found)


def is_size(value: float) -> bool:
    return value >= 0 and value == int(value)


def is_number(value: Any) -> bool:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return False
    return isinstance(value, int) or math.isfinite(value)
