"""Schemas are built when they are first needed, in whatever thread that is.

pydantic would build the models behind a model inside of each other, and a long chain of them would need more stack than
there is. Here a model names those behind it, and each of them is built in its turn.
"""

from __future__ import annotations

import threading
from collections.abc import Hashable
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import Any, cast, get_origin

from pydantic import BaseModel, ConfigDict, GetCoreSchemaHandler, TypeAdapter
from pydantic_core import CoreSchema, core_schema
from pydantic_core.core_schema import DefinitionReferenceSchema

BUILDING = threading.RLock()
"""Held while pydantic builds schemas."""

_MOST_INLINE = 30
"""How many models may stand inside of each other in what pydantic builds; of more, each stands for itself."""

_PACKAGE = __name__.rpartition("._runtime.")[0]


def models() -> ModuleType:
    """The package of models, which this module must not import: each of them imports this one."""
    return import_module(f"{_PACKAGE}.models")


class _Builder:
    """Builds the schemas of a model and of all that are behind it, one after the other.

    Args:
        handler: pydantic's generator of schemas.
    """

    def __init__(self, handler: GetCoreSchemaHandler) -> None:
        self.handler = handler
        self.references: dict[type[BaseModel], list[DefinitionReferenceSchema]] = {}
        self.waiting: list[type[BaseModel]] = []
        self.turn: type[BaseModel] | None = None

    def schema(self, cls: type[BaseModel]) -> CoreSchema:
        """The schema of a model, with definitions of all that it leads to."""
        own = self.reference(cls)
        made: list[CoreSchema] = []
        while self.waiting:
            self.turn = self.waiting.pop()
            name = _name(self.turn)
            found = self.handler.generate_schema(self.turn)
            made.append(cast(CoreSchema, {**self._resolved(found), "ref": name}))
        if len(made) > _MOST_INLINE:
            self._keep_apart()
        return core_schema.definitions_schema(own, made)

    def reference(self, cls: type[BaseModel]) -> DefinitionReferenceSchema:
        """What stands for a model's schema, which is built in its turn."""
        if cls not in self.references:
            self.waiting.append(cls)
        reference = core_schema.definition_reference_schema(_name(cls))
        self.references.setdefault(cls, []).append(reference)
        return reference

    def _resolved(self, schema: CoreSchema) -> CoreSchema:
        return self.handler.resolve_ref_schema(schema)

    def _keep_apart(self) -> None:
        # What is named once would be put where it is named, if there were nothing to say about the name.
        for references in self.references.values():
            for reference in references:
                reference["metadata"] = {"is_apart": True}


class _Building(threading.local):
    """Who builds schemas in this thread."""

    builder: _Builder | None = None


_BUILDING = _Building()


def build(cls: type[BaseModel], handler: GetCoreSchemaHandler) -> CoreSchema | None:
    """The schema that stands for a model in another one, and in pydantic's eyes.

    Args:
        cls: The model.
        handler: pydantic's generator of schemas.

    Returns:
        The schema; None where it is the model's turn to be built, as pydantic does.
    """
    builder = _BUILDING.builder
    if builder is None:
        builder = _BUILDING.builder = _Builder(handler)
        try:
            return builder.schema(cls)
        finally:
            _BUILDING.builder = None
    if builder.turn is cls:
        builder.turn = None
        return None
    return builder.reference(cls)


def _name(cls: type[BaseModel]) -> str:
    return f"{cls.__module__}.{cls.__qualname__}:{id(cls)}"


def adapter(declared: Any) -> TypeAdapter[Any]:
    """What validates values of a type; made once for each.

    Args:
        declared: The type.
    """
    return (_cached if isinstance(declared, Hashable) else _made)(declared)


def _made(declared: Any) -> TypeAdapter[Any]:
    # A class has a configuration of its own; that of a model says the same.
    is_open = declared is float or get_origin(declared) is not None
    config = ConfigDict(allow_inf_nan=False) if is_open else None
    with BUILDING:
        made = TypeAdapter(declared, config=config)
        made.rebuild()
        return made


_cached = cache(_made)
