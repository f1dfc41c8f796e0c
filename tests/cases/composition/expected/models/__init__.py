"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .animal import Animal
    from .cat import Cat
    from .dog import Dog
    from .error import Error
    from .free import Free
    from .model_json import ModelJson
    from .name import Name
    from .owner import Owner
    from .pet import Pet
    from .pets import Pets
    from .scores import Scores


_MODULES: dict[str, str] = {
    "Animal": "animal",
    "Cat": "cat",
    "Dog": "dog",
    "Error": "error",
    "Free": "free",
    "ModelJson": "model_json",
    "Name": "name",
    "Owner": "owner",
    "Pet": "pet",
    "Pets": "pets",
    "Scores": "scores",
}

__all__: list[str] = [
    "Animal",
    "Cat",
    "Dog",
    "Error",
    "Free",
    "ModelJson",
    "Name",
    "Owner",
    "Pet",
    "Pets",
    "Scores",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
