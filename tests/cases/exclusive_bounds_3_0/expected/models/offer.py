from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class Offer(Model):
    price: Annotated[float, Field(le=1000, gt=0)] | None = None
    discount: Annotated[int, Field(ge=0, lt=100)] | None = None
    stock: Annotated[int, Field(ge=0)] | None = None
