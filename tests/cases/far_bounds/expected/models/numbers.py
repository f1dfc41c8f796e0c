from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, WireUuid


class Numbers(Model):
    big: (
        Annotated[int, Field(ge=-9223372036854775808, le=9223372036854775807)] | None
    ) = None
    huge: (
        Annotated[
            int,
            Field(
                le=10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
            ),
        ]
        | None
    ) = None
    ratio: Annotated[float, Field(ge=-1.5)] | None = None
    step: Annotated[float, Field(multiple_of=0.01)] | None = None
    again: str | None = None
    id: WireUuid | None = None
