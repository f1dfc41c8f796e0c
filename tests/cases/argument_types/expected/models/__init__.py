"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .age import Age
    from .color import Color
    from .colors import Colors
    from .pet import Pet
    from .pet_map import PetMap
    from .photo import Photo
    from .tree import Tree
    from .when import When


_MODULES: dict[str, str] = {
    "Age": "age",
    "Color": "color",
    "Colors": "colors",
    "Pet": "pet",
    "PetMap": "pet_map",
    "Photo": "photo",
    "Tree": "tree",
    "When": "when",
}

__all__: list[str] = [
    "Age",
    "Color",
    "Colors",
    "Pet",
    "PetMap",
    "Photo",
    "Tree",
    "When",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
