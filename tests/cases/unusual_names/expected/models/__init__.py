"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .model2d_point_list import Model2dPointList
    from .point2_d import Point2D


_MODULES: dict[str, str] = {
    "Model2dPointList": "model2d_point_list",
    "Point2D": "point2_d",
}

__all__: list[str] = ["Model2dPointList", "Point2D"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
