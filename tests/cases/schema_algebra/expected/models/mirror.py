from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .mirror_self import MirrorSelf


class Mirror(Model):
    var_self: MirrorSelf | None = Field(
        default=None, validation_alias="self", serialization_alias="self"
    )
    left: int | None = None
