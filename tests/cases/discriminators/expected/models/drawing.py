from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from .._runtime.models import Model, one_of

if TYPE_CHECKING:
    from .brush import Brush
    from .circle import Circle
    from .pen import Pen
    from .shape import Shape
    from .square import Square


class Drawing(Model):
    shape: Shape | None = None
    shapes: list[Shape] | None = None
    tool: (
        Annotated[
            Pen | Brush,
            one_of("tool", {"pen": "Pen", "brush": "Brush", "sponge": "Brush"}),
        ]
        | None
    ) = None
    named: (
        Annotated[
            Circle | Square, one_of("kind", {"Circle": "Circle", "Square": "Square"})
        ]
        | None
    ) = None
