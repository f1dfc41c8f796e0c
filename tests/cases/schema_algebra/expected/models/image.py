from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .mirror import Mirror


class Image(Model):
    var_self: Mirror | None = Field(
        default=None, validation_alias="self", serialization_alias="self"
    )
    right: int | None = None
