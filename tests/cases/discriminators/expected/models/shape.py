from __future__ import annotations

from typing import Annotated, TypeAlias

from .._runtime.models import one_of
from .circle import Circle
from .square import Square

Shape: TypeAlias = Annotated[
    Circle | Square,
    one_of("kind", {"circle": "Circle", "square": "Square", "box": "Square"}),
]
