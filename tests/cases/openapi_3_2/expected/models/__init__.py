"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .animal import Animal
    from .cat import Cat
    from .circle import Circle
    from .list_pets_all_parameter import ListPetsAllParameter
    from .mongrel import Mongrel
    from .note import Note
    from .other_shape import OtherShape
    from .pet import Pet
    from .query_pets_request import QueryPetsRequest
    from .shape import Shape


_MODULES: dict[str, str] = {
    "Animal": "animal",
    "Cat": "cat",
    "Circle": "circle",
    "ListPetsAllParameter": "list_pets_all_parameter",
    "Mongrel": "mongrel",
    "Note": "note",
    "OtherShape": "other_shape",
    "Pet": "pet",
    "QueryPetsRequest": "query_pets_request",
    "Shape": "shape",
}

__all__: list[str] = [
    "Animal",
    "Cat",
    "Circle",
    "ListPetsAllParameter",
    "Mongrel",
    "Note",
    "OtherShape",
    "Pet",
    "QueryPetsRequest",
    "Shape",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
