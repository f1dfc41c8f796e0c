from __future__ import annotations

from typing import Annotated, TypeAlias

from .._runtime.models import one_of
from .circle import Circle
from .other_shape import OtherShape

Shape: TypeAlias = Annotated[
    Circle | OtherShape,
    one_of("kind", {"circle": "Circle", "OtherShape": "OtherShape"}, "OtherShape"),
]
