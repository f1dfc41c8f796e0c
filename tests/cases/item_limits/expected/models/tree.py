from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class Tree(Model):
    __pydantic_extra__: dict[str, Annotated[int, Field(le=8)]] = Field(init=False)

    height: Annotated[int, Field(le=9)] | None = None
