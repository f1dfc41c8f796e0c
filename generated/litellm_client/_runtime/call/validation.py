"""Checks before anything is sent, in openapi-generator's words."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from fractions import Fraction
from functools import cache
from math import isfinite
from typing import Any

from ...exceptions import ApiValueError
from ..json import jsonable
from .parameters import Constraints, Parameter


def check_required(operation: str, parameters: Iterable[Parameter]) -> None:
    """See that every required argument is there.

    Raises:
        ApiValueError: One is not.
    """
    for parameter in parameters:
        if parameter.required and parameter.value is None:
            raise ApiValueError(
                f"Missing the required parameter '{parameter.name}' when calling {operation}"
            )


def check_constraints(operation: str, parameters: Iterable[Parameter]) -> None:
    """See that every argument is what the document demands.

    Raises:
        ApiValueError: One is not.
    """
    for parameter in parameters:
        value = jsonable(parameter.value) if parameter.constraints else None
        if value is None:
            continue
        if fault := find_fault(value, parameter.constraints):
            raise ApiValueError(
                f'invalid value for "{parameter.name}" when calling {operation}, {fault}'
            )


def find_fault(value: Any, constraints: Constraints) -> str:
    """What is wrong with a value, or nothing.

    Each demand is made of the kind of value that it is about, as JSON Schema has it (validation, section 6).
    """
    if isinstance(value, list):
        return _array_fault(value, constraints)
    if isinstance(value, dict):
        return _inner_fault(value.items(), constraints.get("each_value"))
    if "enum" in constraints and _key(value) not in map(
        _key, jsonable(constraints["enum"])
    ):
        return f"must be one of {json.dumps(jsonable(constraints['enum']), ensure_ascii=False)}"
    if isinstance(value, str):
        return _text_fault(value, constraints)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return _number_fault(value, constraints)
    return ""


def _number_fault(value: float, constraints: Constraints) -> str:
    if "maximum" in constraints and value > constraints["maximum"]:
        return f"must be smaller than or equal to {constraints['maximum']}."
    if "exclusive_maximum" in constraints and value >= constraints["exclusive_maximum"]:
        return f"must be smaller than {constraints['exclusive_maximum']}."
    if "minimum" in constraints and value < constraints["minimum"]:
        return f"must be greater than or equal to {constraints['minimum']}."
    if "exclusive_minimum" in constraints and value <= constraints["exclusive_minimum"]:
        return f"must be greater than {constraints['exclusive_minimum']}."
    factor = constraints.get("multiple_of")
    if factor and isfinite(value) and Fraction(str(value)) % Fraction(str(factor)):
        return f"must be a multiple of {factor}."
    return ""


def _text_fault(value: str, constraints: Constraints) -> str:
    if "max_length" in constraints and len(value) > constraints["max_length"]:
        return f"the character length must be smaller than or equal to {constraints['max_length']}."
    if "min_length" in constraints and len(value) < constraints["min_length"]:
        return f"the character length must be greater than or equal to {constraints['min_length']}."
    pattern = constraints.get("pattern")
    if pattern is not None and not _searcher(pattern)(value):
        return f"must conform to the pattern /{pattern}/."
    return ""


def _array_fault(value: list[Any], constraints: Constraints) -> str:
    if "max_items" in constraints and len(value) > constraints["max_items"]:
        return (
            f"number of items must be less than or equal to {constraints['max_items']}."
        )
    if "min_items" in constraints and len(value) < constraints["min_items"]:
        return f"number of items must be greater than or equal to {constraints['min_items']}."
    if constraints.get("unique_items") and len(set(map(_key, value))) < len(value):
        return "items must be unique."
    if "enum" in constraints:
        found = (find_fault(item, constraints) for item in value if item is not None)
        return next(filter(None, found), "")
    return _inner_fault(enumerate(value), constraints.get("each_item"))


def _inner_fault(
    values: Iterable[tuple[int | str, Any]], constraints: Constraints | None
) -> str:
    """What is wrong with the first item, or value, that is not what each must be."""
    for place, value in values if constraints else ():
        if value is not None and (fault := find_fault(value, constraints or {})):
            return f"[{json.dumps(place, ensure_ascii=False)}] {fault}"
    return ""


def _key(value: Any) -> Any:
    """What is equal for values that are equal to JSON: to Python, `True` is 1."""
    if isinstance(value, dict):
        return "object", frozenset((name, _key(item)) for name, item in value.items())
    if isinstance(value, list):
        return "array", tuple(map(_key, value))
    return ("boolean", value) if isinstance(value, bool) else value


@cache
def _searcher(pattern: str) -> Callable[[str], bool]:
    """What tells whether a text fits a pattern, in a time that is linear in the text."""
    from pydantic_core import SchemaError, SchemaValidator, core_schema

    try:
        validator = SchemaValidator(core_schema.str_schema(pattern=pattern))
    except SchemaError:
        # The document's dialect is ECMA-262's; what has no such engine, the server has to judge.
        return lambda _: True
    return validator.isinstance_python
