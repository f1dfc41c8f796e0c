# mypy: disable-error-code="assignment"
# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Date
from .vehicle import Vehicle


class Boat(Vehicle):
    type: ConstantOf[str] = "boat"
    wheels: Literal["none"] | str | None = None
    built: list[Date] | None = None
