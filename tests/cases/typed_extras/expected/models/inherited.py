from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .value import Value


class Inherited(Model):
    __pydantic_extra__: dict[str, Value] = Field(init=False)

    id: int | None = None
