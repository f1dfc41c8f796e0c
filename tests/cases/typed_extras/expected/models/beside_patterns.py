from __future__ import annotations

from pydantic import Field

from .._runtime.models import Model


class BesidePatterns(Model):
    __pydantic_extra__: dict[str, str | int] = Field(init=False)

    id: int | None = None
