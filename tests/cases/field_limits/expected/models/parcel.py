from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .zone import Zone


class Parcel(Model):
    weight: Annotated[float, Field(le=31.5, gt=0)]
    code: Annotated[str, Field(min_length=4, max_length=12, pattern="^[A-Z]{2}\\d+$")]
    height: Annotated[float, Field(ge=1, lt=120)] | None = None
    pieces: Annotated[int, Field(ge=1, le=20)] | None = None
    price: Annotated[int, Field(multiple_of=5)] | None = None
    stops: (
        Annotated[
            list[Annotated[str, Field(min_length=1)]], Field(min_length=2, max_length=9)
        ]
        | None
    ) = None
    sizes: dict[str, Annotated[int, Field(ge=0)]] | None = None
    note: Annotated[str, Field(max_length=200)] | None = None
    insured: Annotated[int, Field(ge=100)] | None = None
    zone: Zone | None = None
