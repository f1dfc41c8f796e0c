"""Schemas are built when they are first needed, in whatever thread that is.

pydantic would build the models behind a model inside of each other, and a long chain of them would need more stack than
there is. Here a model names those behind it, and each of them is built in its turn; so is what an alias stands for.
"""

from __future__ import annotations

import threading
from collections.abc import Hashable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from typing import Annotated, Any, cast, get_origin

from pydantic import (
    BaseModel,
    ConfigDict,
    GetCoreSchemaHandler,
    PydanticUserError,
    TypeAdapter,
)
from pydantic_core import CoreSchema, core_schema
from pydantic_core.core_schema import DefinitionReferenceSchema

from ...exceptions import ApiTypeError
from .unions import OneOf, family

BUILDING = threading.RLock()
"""Held while pydantic builds schemas."""

_MOST_INLINE = 30
"""How many models may stand inside of each other in what pydantic builds; of more, each stands for itself."""


class _Builder:
    """Builds the schemas of a model or an alias, and of all that are behind it, one after the other.

    Args:
        handler: pydantic's generator of schemas.
    """

    def __init__(self, handler: GetCoreSchemaHandler) -> None:
        self.handler = handler
        self.references: dict[Any, list[DefinitionReferenceSchema]] = {}
        self.waiting: list[Any] = []
        self.turn: type[BaseModel] | None = None

    def schema(self, cls: Any, is_own: bool) -> CoreSchema:
        """The schema of a model or an alias, with definitions of all that it leads to.

        Args:
            cls: The model, or the alias.
            is_own: Whether it is what the class itself validates, not what stands where the model is asked for.
        """
        own = self.own(cls) if is_own else self.reference(cls)
        made: list[CoreSchema] = []
        while self.waiting:
            named = self.waiting.pop()
            found = self._class(named) if _is_class(named) else self._value(named)
            made.append(cast(CoreSchema, {**found, "ref": _name(named)}))
        if len(made) > _MOST_INLINE:
            self._keep_apart()
        return core_schema.definitions_schema(own, made)

    def _class(self, cls: type[BaseModel]) -> CoreSchema:
        self.turn = cls
        return self.handler.resolve_ref_schema(self.handler.generate_schema(cls))

    def _value(self, alias: Any) -> CoreSchema:
        return self.handler.generate_schema(alias.__value__)

    def reference(self, cls: Any) -> CoreSchema:
        """What stands where a model is asked for: its schema, or that of a child; or where an alias is."""
        note = family(cls)
        return self.own(cls) if note is None else self._family(cls, note)

    def _family(self, cls: type[BaseModel], note: OneOf) -> CoreSchema:
        choices = {tag: each for tag, each in note.choices().items() if each is not cls}
        schemas = {
            tag: self.handler.generate_schema(each) for tag, each in choices.items()
        }
        every = {**choices, "": cls}

        def tag(value: Any) -> str:
            found = note.tag(value, every) if isinstance(value, Mapping) else None
            return found if found in choices else ""

        return core_schema.tagged_union_schema(
            {**schemas, "": self.own(cls)}, discriminator=tag
        )

    def own(self, cls: Any) -> DefinitionReferenceSchema:
        """What stands for a schema that is built in its turn."""
        if cls not in self.references:
            self.waiting.append(cls)
        reference = core_schema.definition_reference_schema(_name(cls))
        self.references.setdefault(cls, []).append(reference)
        return reference

    def _keep_apart(self) -> None:
        # What is named once would be put where it is named, if there were nothing to say about the name.
        for references in self.references.values():
            for reference in references:
                reference["metadata"] = {"is_apart": True}


class _Building(threading.local):
    """Who builds schemas in this thread."""

    builder: _Builder | None = None
    cls: type[BaseModel] | None = None
    """The class whose own schema is built."""


_BUILDING = _Building()


@contextmanager
def building(cls: type[BaseModel]) -> Iterator[None]:
    """The time while a class is built."""
    before = _BUILDING.cls
    with BUILDING:
        _BUILDING.cls = cls
        try:
            yield
        finally:
            _BUILDING.cls = before


def build(cls: Any, handler: GetCoreSchemaHandler) -> CoreSchema | None:
    """The schema that stands for a model or an alias in another one, and in pydantic's eyes.

    Args:
        cls: The model, or the alias.
        handler: pydantic's generator of schemas.

    Returns:
        The schema; None where it is the model's turn to be built, as pydantic does.
    """
    builder = _BUILDING.builder
    if builder is None:
        builder = _BUILDING.builder = _Builder(handler)
        try:
            return builder.schema(cls, _BUILDING.cls is cls)
        finally:
            _BUILDING.builder = None
    if builder.turn is cls:
        builder.turn = None
        return None
    return builder.reference(cls)


def _is_class(named: Any) -> bool:
    return isinstance(named, type)


def _name(named: Any) -> str:
    # pydantic itself names a class that it builds, and an alias that it comes back to.
    own = ".own" if _is_class(named) else ""
    return f"{named.__module__}{own}.{named.__qualname__}:{id(named)}"


def adapter(declared: Any) -> TypeAdapter[Any]:
    """What validates values of a type; made once for each.

    Args:
        declared: The type.

    Raises:
        ApiTypeError: It is none.
    """
    return (_cached if isinstance(declared, Hashable) else _made)(declared)


def _made(declared: Any) -> TypeAdapter[Any]:
    # A class has a configuration of its own; that of a model says the same.
    is_class = isinstance(declared, type) and get_origin(declared) is None
    is_open = declared is float or not is_class
    config = ConfigDict(allow_inf_nan=False) if is_open else None
    if family(declared):
        # By itself, pydantic would take the validator of the parent.
        declared = Annotated[declared, family]
    with BUILDING:
        try:
            made = TypeAdapter(declared, config=config)
            made.rebuild()
        except PydanticUserError as error:
            raise ApiTypeError(f"nothing is read as {declared!r}: {error}") from error
        return made


_cached = cache(_made)
