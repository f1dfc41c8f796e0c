from __future__ import annotations

from typing import Literal

from pydantic import Field

from .._runtime.models import Model, OptionalConstantOf


class Evil(Model):
    r"""\."""

    a: str = Field(
        default="\"\"\"'''\\", validation_alias='a"""', serialization_alias='a"""'
    )
    """"quoted"."""

    class__: str | None = Field(
        default=None, validation_alias="__class__", serialization_alias="__class__"
    )
    x__1_y: OptionalConstantOf[Literal["}}'\""]] = Field(
        default="}}'\"", validation_alias="x = 1; y", serialization_alias="x = 1; y"
    )
    e: str | None = Field(default=None, validation_alias="é", serialization_alias="é")
