"""Reading answers that stray from the document.

What fits its type is typed; the rest is kept as it came, so that nothing the server said is lost.
"""

from __future__ import annotations

import inspect
import json
import sys
import types
from collections.abc import Mapping, Sequence
from enum import Enum, IntEnum
from functools import cache
from typing import (
    Annotated,
    Any,
    ForwardRef,
    Literal,
    NamedTuple,
    TypeVar,
    Union,
    get_args,
    get_origin,
)

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo
from typing_extensions import evaluate_forward_ref

from ...exceptions import ApiTypeError
from ..exchange.redaction import is_telling
from .aliases import Alias
from .building import adapter
from .constants import constants
from .sides import ANSWER, expected
from .unions import OneOf, member

ModelT = TypeVar("ModelT", bound=BaseModel)

_EXACT: dict[type, tuple[type, ...]] = {
    str: (str,),
    int: (int,),
    float: (float, int),
    bool: (bool,),
    type(None): (type(None),),
    dict: (dict,),
    list: (list,),
}
"""What is of a type already, though JSON may say it in several ways."""

_LONGEST = 60
"""How much of a value is shown."""


class Deviation(NamedTuple):
    """A place where an answer strays from the document."""

    path: str
    expected: str
    is_kind: bool = True
    """Whether the value is of another kind altogether, not beyond some bound of its kind."""

    def __str__(self) -> str:
        return f"{self.path} ({self.expected})"


def read(declared: Any, value: Any, path: str = "$") -> tuple[Any, list[Deviation]]:
    """Read parsed JSON as a type, keeping what does not fit.

    Args:
        declared: The type.
        value: Parsed JSON, or bytes that are none.
        path: Where the value stands, as a JSONPath (RFC 9535).

    Returns:
        The value, as typed as can be, and every place that does not fit.
    """
    if isinstance(value, bytes):
        return value, [Deviation(path, f"expected {_title(declared)}, got bytes")]
    deviations: list[Deviation] = []
    try:
        return _read(declared, (), value, path, deviations), deviations
    except RecursionError:
        return value, [Deviation(path, "nested too deep")]


def read_model(cls: type[ModelT], value: Mapping[str, Any]) -> ModelT:
    """A model from an object.

    Raises:
        ApiTypeError: The value is not an object.
    """
    if not isinstance(value, Mapping):
        raise ApiTypeError(
            f"{cls.__name__} is read from an object, not {type(value).__name__}"
        )
    deviations: list[Deviation] = []
    return _read_model(cls, value, "$", deviations)


def fits(declared: Any, value: Any, context: str | None = ANSWER) -> Any:
    """The value, validated as a type; by default, as what the server sent.

    Raises:
        ValidationError: It does not fit.
    """
    text = json.dumps(value)
    return adapter(declared).validate_json(text, strict=True, context=context)


def _read(
    declared: Any,
    metadata: Sequence[Any],
    value: Any,
    path: str,
    deviations: list[Deviation],
) -> Any:
    if isinstance(declared, Alias):
        declared = declared.__value__
    origin = get_origin(declared)
    if origin is Annotated:
        inner, *notes = get_args(declared)
        return _read(inner, notes, value, path, deviations)
    if declared is Any or declared is object:
        return value
    is_told = any(isinstance(note, OneOf) for note in metadata)
    if is_told or origin in (Union, types.UnionType):
        return _read_union(declared, metadata, value, path, deviations)
    if isinstance(value, dict) and (origin is dict or declared is dict):
        return _read_dict(declared, value, path, deviations)
    if isinstance(value, list) and origin is list:
        item = get_args(declared)[0]
        if metadata:
            _read_leaf(list, metadata, value, path, deviations)
        return [
            _read(item, (), each, f"{path}[{index}]", deviations)
            for index, each in enumerate(value)
        ]
    if isinstance(value, dict) and _is_model(declared):
        return _read_model(declared, value, path, deviations)
    return _read_leaf(declared, metadata, value, path, deviations)


def _read_dict(
    declared: Any, value: dict[str, Any], path: str, deviations: list[Deviation]
) -> dict[str, Any]:
    arguments = get_args(declared)
    item = arguments[1] if len(arguments) == 2 else Any
    return {
        key: _read(item, (), each, _member(path, key), deviations)
        for key, each in value.items()
    }


def _read_model(
    cls: type[ModelT], value: Mapping[str, Any], path: str, deviations: list[Deviation]
) -> ModelT:
    cls = member(cls, value)
    if not cls.__pydantic_complete__:
        cls.model_rebuild()
    wire_names = {
        _wire_name(name, field): name for name, field in cls.model_fields.items()
    }
    found: dict[str, Any] = {}
    extra: dict[str, Any] = {}
    for key, each in value.items():
        if key not in wire_names:
            declared = extra_type(cls)
            extra[key] = _read(declared, (), each, _member(path, key), deviations)
            continue
        name = wire_names[key]
        field = cls.model_fields[name]
        found[name] = _read(
            field.annotation, field.metadata, each, _member(path, key), deviations
        )
    needed = expected(cls).union(
        name for name, always in constants(cls).items() if always
    )
    for wire_name, name in wire_names.items():
        if name in needed and name not in found:
            deviations.append(
                Deviation(_member(path, wire_name), "required, but missing")
            )
    return _make(cls, found, extra)


@cache
def extra_type(cls: type[BaseModel]) -> Any:
    """What the fields of a model are that the document does not name."""
    for base in cls.__mro__:
        note = inspect.get_annotations(base).get("__pydantic_extra__")
        if note is not None and base is not BaseModel:
            namespace = vars(sys.modules[base.__module__])
            declared = evaluate_forward_ref(ForwardRef(note), globals=namespace)
            return get_args(declared)[1]
    return Any


def _make(cls: type[ModelT], found: dict[str, Any], extra: dict[str, Any]) -> ModelT:
    values = {
        name: found[name] if name in found else _default(field)
        for name, field in cls.model_fields.items()
    }
    model = cls.__new__(cls)
    object.__setattr__(model, "__dict__", values)
    object.__setattr__(model, "__pydantic_fields_set__", {*found, *extra})
    object.__setattr__(model, "__pydantic_extra__", extra)
    object.__setattr__(model, "__pydantic_private__", None)
    return model


def _default(field: FieldInfo) -> Any:
    return None if field.is_required() else field.get_default(call_default_factory=True)


def _read_union(
    declared: Any,
    metadata: Sequence[Any],
    value: Any,
    path: str,
    deviations: list[Deviation],
) -> Any:
    members = get_args(declared) or (declared,)
    for note in metadata:
        if isinstance(note, OneOf):
            tag, chosen = _choose_by_tag(note, value)
            if chosen is not None:
                return _read(chosen, (), value, path, deviations)
            if tag is not None:
                deviations.append(Deviation(path, f"unknown {note.wire_name}: {tag}"))
                return value
    try:
        return fits(declared, value)
    except ValidationError:
        pass
    attempts = [_attempt(member, value, path) for member in members]
    best = min(attempts, key=lambda attempt: attempt.rank)
    deviations.extend(best.deviations)
    return best.value


class _Attempt(NamedTuple):
    value: Any
    deviations: list[Deviation]
    rank: tuple[bool, int, int]


def _attempt(member: Any, value: Any, path: str) -> _Attempt:
    """Read a value as one member of a union; the lower the rank, the better it fits."""
    deviations: list[Deviation] = []
    result = _read(member, (), value, path, deviations)
    of_another_kind = any(each.path == path and each.is_kind for each in deviations)
    matched = sum(name in type(result).model_fields for name in _names_set(result))
    return _Attempt(result, deviations, (of_another_kind, len(deviations), -matched))


def _names_set(value: Any) -> set[str]:
    return value.model_fields_set if isinstance(value, BaseModel) else set()


def _choose_by_tag(note: OneOf, value: Any) -> tuple[str | None, Any]:
    choices = note.choices()
    tag = note.tag(value, choices) if isinstance(value, dict) else None
    return tag, None if tag is None else choices.get(tag)


def _read_leaf(
    declared: Any,
    metadata: Sequence[Any],
    value: Any,
    path: str,
    deviations: list[Deviation],
) -> Any:
    value = _whole(declared, value)
    noted = declared
    for note in metadata:
        noted = Annotated[noted, note]
    try:
        return _fitting(noted, value)
    except ValidationError as error:
        deviations.append(_deviation(path, declared, noted, value, error))
        return value


def _whole(declared: Any, value: Any) -> Any:
    """The value; as an int, if it is a whole number where one is wanted: to JSON, 1.0 is one."""
    if not (isinstance(value, float) and value.is_integer()):
        return value
    is_wanted = (
        declared is int
        or (isinstance(declared, type) and issubclass(declared, IntEnum))
        or (get_origin(declared) is Literal and int in map(type, get_args(declared)))
    )
    return int(value) if is_wanted else value


def _fitting(noted: Any, value: Any) -> Any:
    """The value, typed.

    Raises:
        ValidationError: It does not fit.
    """
    kinds = _EXACT.get(noted, ()) if isinstance(noted, type) else ()
    if type(value) in kinds:
        return value
    return fits(noted, value)


def _deviation(
    path: str, declared: Any, noted: Any, value: Any, error: ValidationError
) -> Deviation:
    if noted is not declared and _is_of(declared, value):
        said = error.errors(include_url=False)[0]["msg"].removeprefix("Input ")
        hidden = isinstance(value, (dict, list)) or is_telling(path.rpartition(".")[2])
        shown = "" if hidden else f", got {_shown(value)}"
        return Deviation(path, f"{said}{shown}", is_kind=False)
    return Deviation(path, f"expected {_title(declared)}, got {_kind(value)}")


def _is_of(declared: Any, value: Any) -> bool:
    try:
        _fitting(declared, value)
    except ValidationError:
        return False
    return True


def _shown(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}..."


def _is_model(declared: Any) -> bool:
    return isinstance(declared, type) and issubclass(declared, BaseModel)


def _wire_name(name: str, field: FieldInfo) -> str:
    alias = field.serialization_alias
    return name if alias is None else alias


def _member(path: str, key: str) -> str:
    return f"{path}.{key}" if key.isidentifier() else f"{path}[{json.dumps(key)}]"


def _title(declared: Any) -> str:
    if get_origin(declared) is Literal:
        return "one of " + ", ".join(map(repr, get_args(declared)))
    if isinstance(declared, type) and issubclass(declared, Enum):
        return declared.__name__
    return (
        "null"
        if declared in (None, type(None))
        else getattr(declared, "__name__", str(declared))
    )


def _kind(value: Any) -> str:
    return {dict: "an object", list: "an array", type(None): "null"}.get(
        type(value), type(value).__name__
    )
