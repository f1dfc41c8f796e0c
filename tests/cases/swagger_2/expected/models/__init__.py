"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .animal import Animal
    from .cat import Cat
    from .list_pets_default_response import ListPetsDefaultResponse
    from .note_pet_request import NotePetRequest
    from .owner import Owner
    from .pet import Pet


_MODULES: dict[str, str] = {
    "Animal": "animal",
    "Cat": "cat",
    "ListPetsDefaultResponse": "list_pets_default_response",
    "NotePetRequest": "note_pet_request",
    "Owner": "owner",
    "Pet": "pet",
}

__all__: list[str] = [
    "Animal",
    "Cat",
    "ListPetsDefaultResponse",
    "NotePetRequest",
    "Owner",
    "Pet",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
