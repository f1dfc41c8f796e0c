"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .list_pets_all_parameter import ListPetsAllParameter
    from .note import Note
    from .pet import Pet
    from .query_pets_request import QueryPetsRequest


_MODULES: dict[str, str] = {
    "ListPetsAllParameter": "list_pets_all_parameter",
    "Note": "note",
    "Pet": "pet",
    "QueryPetsRequest": "query_pets_request",
}

__all__: list[str] = ["ListPetsAllParameter", "Note", "Pet", "QueryPetsRequest"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
