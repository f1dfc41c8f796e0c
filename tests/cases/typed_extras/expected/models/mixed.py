from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .value import Value


class Mixed(Model):
    __pydantic_extra__: dict[str, Value] = Field(init=False)

    id: int
    user_name: str | None = Field(
        default=None, validation_alias="user-name", serialization_alias="user-name"
    )
