from __future__ import annotations

from typing import Any

from pydantic import Field

from .._runtime.models import Model


class OpenPatterns(Model):
    __pydantic_extra__: dict[str, int | Any] = Field(init=False)

    id: int | None = None
