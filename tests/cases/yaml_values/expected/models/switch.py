from __future__ import annotations

from typing import Literal

from pydantic import Field

from .._runtime.models import Model


class Switch(Model):
    on: Literal["yes", "no", "on", "off", "1.0", "true"] | str
    var_1: str = Field(validation_alias="1", serialization_alias="1")
    no: bool = False
    pins: int = 16
    var_1_10: float | None = Field(
        default=None, validation_alias="1.10", serialization_alias="1.10"
    )
