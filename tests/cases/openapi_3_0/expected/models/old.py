from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model


class Old(Model):
    a: str | None
    b: Annotated[int, Field(gt=0)] | None = None
    c: Old | None = None
    d: Literal["x"] | str | None = None
