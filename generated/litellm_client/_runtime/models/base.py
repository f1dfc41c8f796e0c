"""What every model is made of.

A model's module imports other models for type checkers only. The names that an annotation needs are brought in when
pydantic first builds the class, so import order does not matter, cycles do no harm, and an import costs one file.
"""

from __future__ import annotations

import inspect
import re
import sys
from collections.abc import Mapping
from functools import cache
from pprint import pformat
from typing import TYPE_CHECKING, Any

import typing_extensions
from pydantic import BaseModel, ConfigDict, Field, GetCoreSchemaHandler
from pydantic_core import CoreSchema

from ..answer.reading import parsed
from ..json import dumps, jsonable
from .building import build, building
from .constants import ConstantOf, OptionalConstantOf, constants, settled
from .enums import OpenIntEnum, OpenStrEnum
from .package import bring_names
from .sides import read_only, sided
from .times import Date, DateTime, Time, WireUuid
from .tolerant import read_model
from .unions import discriminated, one_of

__all__ = [
    "ConstantOf",
    "Date",
    "DateTime",
    "Model",
    "OpenIntEnum",
    "OpenStrEnum",
    "OptionalConstantOf",
    "Time",
    "WireUuid",
    "discriminated",
    "one_of",
]


class Model(BaseModel):
    """The base of all models.

    What was not set is not sent, unless it is a list, a mapping or a model that was changed in place. What was set to
    None is sent as null. Fields that the document does not name are kept in `model_extra`, and sent back; those that
    only the server sets are not.
    """

    model_config = ConfigDict(
        allow_inf_nan=False,
        defer_build=True,
        extra="allow",
        protected_namespaces=(),
        validate_by_alias=True,
        validate_by_name=True,
    )

    if TYPE_CHECKING:
        __pydantic_extra__: Any = Field(init=False)
        """What the document does not name; a model may say of what type it is."""

    def to_dict(self) -> dict[str, Any]:
        """All that it holds: wire names, JSON values, only what was set."""
        return self._to_json(frozenset(), sending=False)

    def _to_request(self) -> dict[str, Any]:
        """What is sent of it: all but what only the server sets."""
        return self._to_json(read_only(type(self)), sending=True)

    def _to_json(self, left_out: frozenset[str], sending: bool) -> dict[str, Any]:
        wire_names = _wire_names(type(self))
        found: dict[str, Any] = {}
        # Loops, not comprehensions: what is nested deep has a third of the frames to go.
        for name, value in self.__dict__.items():
            if name not in wire_names or name in left_out:
                continue
            if name in self.model_fields_set or self._was_filled(name, value):
                found[wire_names[name]] = jsonable(value, sending=sending)
        for name, value in (self.model_extra or {}).items():
            found[name] = jsonable(value, sending=sending)
        return found

    def _was_filled(self, name: str, value: Any) -> bool:
        """Whether a default was changed in place: `request.models.append(...)`."""
        return isinstance(value, (list, dict, Model)) and bool(
            value != _default(type(self), name)
        )

    def to_json(self) -> str:
        """What is sent, as a JSON text."""
        return dumps(self).decode()

    def to_str(self) -> str:
        """What is sent, laid out for people."""
        return pformat(self.to_dict(), sort_dicts=False)

    @classmethod
    def from_dict(cls, obj: Mapping[str, Any]) -> typing_extensions.Self:
        """A model from what a server sent: whatever does not fit the document is kept as it came.

        Raises:
            ApiTypeError: It is not an object at all.
        """
        return read_model(cls, obj)

    @classmethod
    def from_json(cls, json_str: str | bytes) -> typing_extensions.Self:
        """A model from a JSON text, as tolerant as `from_dict`.

        Raises:
            ApiValueError: It is not JSON.
            ApiTypeError: It is not an object at all.
        """
        return cls.from_dict(parsed(json_str))

    @classmethod
    def model_construct(
        cls, _fields_set: set[str] | None = None, **values: Any
    ) -> typing_extensions.Self:
        """A model of values that nobody checks."""
        if not cls.__pydantic_complete__:
            cls.model_rebuild()
        model = super().model_construct(_fields_set, **values)
        if _fields_set is None:
            model.__pydantic_fields_set__.update(constants(cls))
        return model

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        schema = build(cls, handler)
        if schema is None:
            _bring_names(cls)
            schema = handler(source)
            sided(cls, handler.resolve_ref_schema(schema))
            if _has_constants(cls):
                schema = settled(schema)
        return schema

    @classmethod
    def model_rebuild(
        cls,
        *,
        force: bool = False,
        raise_errors: bool = True,
        _parent_namespace_depth: int = 2,
        _types_namespace: Any = None,
    ) -> bool | None:
        """Build the class's schema now; pydantic does so by itself when it is first needed."""
        with building(cls):
            _bring_names(cls)
            return super().model_rebuild(
                force=force,
                raise_errors=raise_errors,
                _parent_namespace_depth=_parent_namespace_depth + 1,
                _types_namespace=_types_namespace,
            )


@cache
def _wire_names(cls: type[Model]) -> dict[str, str]:
    """What each field is called on the wire."""
    return {
        name: name if field.serialization_alias is None else field.serialization_alias
        for name, field in cls.model_fields.items()
    }


@cache
def _default(cls: type[Model], name: str) -> Any:
    """What a field holds where nothing was set.

    It is asked once, since pydantic looks at the factory's signature each time.
    """
    return cls.model_fields[name].get_default(call_default_factory=True)


def _bring_names(cls: type[Model]) -> None:
    """Put the models that a class's annotations name into the modules that name them."""
    own = vars(sys.modules[cls.__module__])
    for base in _bases(cls):
        namespace = vars(sys.modules[base.__module__])
        text = " ".join(_annotations(base))
        bring_names(namespace, text)
        for name in re.findall(r"\w+", text):
            if name in namespace:
                # pydantic reads what is inherited as if it were written here.
                own.setdefault(name, namespace[name])


def _bases(cls: type[Model]) -> list[type[Model]]:
    """A model, and the models that it is derived from."""
    return [
        each for each in cls.__mro__ if issubclass(each, Model) and each is not Model
    ]


def _annotations(cls: type[Model]) -> list[str]:
    """The annotations of a model, as they are written."""
    return [str(each) for each in inspect.get_annotations(cls).values()]


def _has_constants(cls: type[Model]) -> bool:
    """Whether a model has constants; asked before its annotations have a meaning."""
    return any(
        "ConstantOf[" in each for base in _bases(cls) for each in _annotations(base)
    )
