"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .anchored import Anchored
    from .animal import Animal
    from .cat import Cat
    from .dog import Dog
    from .leaf import Leaf
    from .lost import Lost
    from .owner import Owner
    from .person import Person
    from .pet import Pet
    from .problem import Problem
    from .size import Size
    from .status import Status
    from .status_common import StatusCommon
    from .tree import Tree


_MODULES: dict[str, str] = {
    "Anchored": "anchored",
    "Animal": "animal",
    "Cat": "cat",
    "Dog": "dog",
    "Leaf": "leaf",
    "Lost": "lost",
    "Owner": "owner",
    "Person": "person",
    "Pet": "pet",
    "Problem": "problem",
    "Size": "size",
    "Status": "status",
    "StatusCommon": "status_common",
    "Tree": "tree",
}

__all__: list[str] = [
    "Anchored",
    "Animal",
    "Cat",
    "Dog",
    "Leaf",
    "Lost",
    "Owner",
    "Person",
    "Pet",
    "Problem",
    "Size",
    "Status",
    "StatusCommon",
    "Tree",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
