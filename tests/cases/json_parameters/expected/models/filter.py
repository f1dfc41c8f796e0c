from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class Filter(Model):
    city: str
    rooms: Annotated[int, Field(ge=1)] | None = None
