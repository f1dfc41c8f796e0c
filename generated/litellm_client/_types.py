"""From a type as the operation writes it to what reads a value of that type."""

from __future__ import annotations

import re
import threading
from collections.abc import Hashable
from functools import lru_cache
from typing import Annotated, Any, ForwardRef, Literal
from uuid import UUID

from pydantic import TypeAdapter
from typing_extensions import evaluate_forward_ref

from . import models
from .exceptions import ApiValueError
from .models._base import Date, DateTime, Time

_NAMES: dict[str, Any] = {
    "Annotated": Annotated,
    "Any": Any,
    "Date": Date,
    "DateTime": DateTime,
    "Literal": Literal,
    "Object": Any,
    "Time": Time,
    "UUID": UUID,
    "bool": bool,
    "bytes": bytes,
    "date": Date,
    "datetime": DateTime,
    "dict": dict,
    "float": float,
    "int": int,
    "list": list,
    "object": Any,
    "str": str,
    "time": Time,
}
_building = threading.RLock()


@lru_cache(maxsize=None)
def resolve(expression: str) -> Any:
    """The type that an expression such as `list[Pet] | None` names.

    Args:
        expression: Names of this package's models, of builtins and of `typing`, with `[]`, `|` and literals.

    Raises:
        ApiValueError: It names something else.
    """
    known: dict[str, Any] = vars(models)["_MODULES"]
    namespace = dict(_NAMES)
    for name in re.findall(r"\w+", expression):
        if name in known:
            namespace[name] = getattr(models, name)
    try:
        return evaluate_forward_ref(ForwardRef(expression), globals=namespace, locals=namespace)
    except (NameError, SyntaxError, TypeError) as error:
        raise ApiValueError(f"not a type of this package: {expression}") from error


def as_type(declared: Any) -> Any:
    """A type, given as itself or as its name."""
    return resolve(declared) if isinstance(declared, str) else declared


def adapter(declared: Any) -> TypeAdapter[Any]:
    """What validates values of a type; made once for each.

    Args:
        declared: The type.
    """
    with _building:
        if isinstance(declared, Hashable):
            return _cached_adapter(declared)
        return TypeAdapter(declared)


@lru_cache(maxsize=None)
def _cached_adapter(declared: Any) -> TypeAdapter[Any]:
    return TypeAdapter(declared)
