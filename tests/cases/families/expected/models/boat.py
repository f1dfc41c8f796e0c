# mypy: disable-error-code="assignment"
# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import Literal

from .._runtime.models import Constant, Date
from .vehicle import Vehicle


class Boat(Vehicle):
    type: Constant[str] = "boat"
    wheels: Literal["none"] | str | None = None
    built: list[Date] | None = None
