from __future__ import annotations

from typing import Annotated, TypeAlias

from .._runtime.models import one_of
from .cat import Cat
from .dog import Dog

Animal: TypeAlias = Annotated[
    Cat | Dog, one_of("kind", {"cat": "Cat", "dog": "Dog"}, "cat")
]
