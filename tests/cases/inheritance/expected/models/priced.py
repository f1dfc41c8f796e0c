from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class Priced(Model):
    price: Annotated[float, Field(ge=0)]
    currency: str = "EUR"
