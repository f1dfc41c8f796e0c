from __future__ import annotations

from pydantic import Field

from .._runtime.models import Model


class MirrorSelf(Model):
    var_self: MirrorSelf | None = Field(
        default=None, validation_alias="self", serialization_alias="self"
    )
    left: int | None = None
    right: int | None = None
