from __future__ import annotations

from builtins import list as list_

from pydantic import Field

from .._runtime.models import Date, Model


class ModelUUID(Model):
    var_date: Date | None = Field(
        default=None, validation_alias="date", serialization_alias="date"
    )
    day: Date | None = None
    list: list_[str] | None = None
    tags: list_[str] | None = None
