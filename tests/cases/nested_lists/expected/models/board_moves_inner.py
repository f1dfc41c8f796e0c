from __future__ import annotations

from pydantic import Field

from .._runtime.models import Model


class BoardMovesInner(Model):
    var_from: str = Field(validation_alias="from", serialization_alias="from")
    to: str | None = None
