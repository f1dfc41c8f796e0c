"""From a type as the operation writes it to what reads a value of that type."""

from __future__ import annotations

import ast
from functools import cache
from typing import Annotated, Any, ForwardRef, Literal

from pydantic import BaseModel, ValidationError
from typing_extensions import evaluate_forward_ref

from ... import models
from ...exceptions import ApiValueError
from ..json import jsonable
from ..models.base import Date, DateTime, Time, WireUuid
from ..models.building import adapter
from ..models.tolerant import fits
from ..models.unions import OneOf

_NAMES: dict[str, Any] = {
    "Annotated": Annotated,
    "Any": Any,
    "Date": Date,
    "DateTime": DateTime,
    "Literal": Literal,
    "Object": Any,
    "one_of": OneOf,
    "Time": Time,
    "UUID": WireUuid,
    "WireUuid": WireUuid,
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
_ALLOWED = (
    ast.BinOp,
    ast.BitOr,
    ast.Constant,
    ast.Dict,
    ast.Expression,
    ast.List,
    ast.Load,
    ast.Name,
    ast.Subscript,
    ast.Tuple,
    ast.UnaryOp,
    ast.USub,
)


@cache
def resolve(expression: str) -> Any:
    """The type that an expression such as `list[Pet] | None` names.

    Args:
        expression: Names of this package's models, of builtins and of `typing`, with `[]`, `|` and literals.

    Raises:
        ApiValueError: It names something else.
    """
    known: dict[str, Any] = vars(models)["_MODULES"]
    namespace: dict[str, Any] = {**_NAMES, "__builtins__": {}}
    try:
        for node in ast.walk(ast.parse(expression, mode="eval")):
            if not isinstance(node, _ALLOWED):
                raise TypeError(f"unexpected {type(node).__name__}")
            if isinstance(node, ast.Name) and node.id in known:
                namespace[node.id] = getattr(models, node.id)
        return evaluate_forward_ref(
            ForwardRef(expression), globals=namespace, locals=namespace
        )
    except (
        AttributeError,
        NameError,
        RecursionError,
        SyntaxError,
        TypeError,
        ValueError,
    ) as error:
        raise ApiValueError(f"not a type of this package: {expression}") from error


def as_type(declared: Any) -> Any:
    """A type, given as itself or as its name."""
    return resolve(declared) if isinstance(declared, str) else declared


def check_type(declared: Any) -> None:
    """See that an answer can be read as a type.

    Args:
        declared: The type, or its name.

    Raises:
        ApiTypeError: It is none.
        ApiValueError: It is no name of one.
    """
    if declared != "None":
        adapter(as_type(declared))


def takes(declared: Any, value: Any) -> bool:
    """Whether a value is of a type, or plain JSON that can be read as one.

    Args:
        declared: The type, or its name.
        value: A model, or what JSON can be made of.
    """
    wanted = as_type(declared)
    if wanted is bytes:
        return isinstance(value, bytes)
    try:
        adapter(wanted).validate_python(value, strict=True)
        return True
    except ValidationError:
        if isinstance(value, BaseModel):
            return False
    try:
        fits(wanted, jsonable(value), context=None)
        return True
    except ValidationError:
        return False
