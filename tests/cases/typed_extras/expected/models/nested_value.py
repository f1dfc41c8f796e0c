from __future__ import annotations

from pydantic import Field

from .._runtime.models import Date, Model


class NestedValue(Model):
    __pydantic_extra__: dict[str, list[Date]] = Field(init=False)

    q: int | None = None
