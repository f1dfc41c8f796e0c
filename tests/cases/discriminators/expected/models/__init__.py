"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .brush import Brush
    from .circle import Circle
    from .drawing import Drawing
    from .pen import Pen
    from .shape import Shape
    from .square import Square


_MODULES: dict[str, str] = {
    "Brush": "brush",
    "Circle": "circle",
    "Drawing": "drawing",
    "Pen": "pen",
    "Shape": "shape",
    "Square": "square",
}

__all__: list[str] = ["Brush", "Circle", "Drawing", "Pen", "Shape", "Square"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
