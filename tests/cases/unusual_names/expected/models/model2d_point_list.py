from __future__ import annotations

from typing import TypeAlias

from .point2_d import Point2D

Model2dPointList: TypeAlias = list[Point2D]
