from __future__ import annotations

from pydantic import Field

from .._runtime.models import Model


class ListLinks(Model):
    """Page-mode counterpart to `PageLinks`. `first`/`last` are knowable here because
    the total count is.
    """

    var_self: str = Field(validation_alias="self", serialization_alias="self")
    first: str
    last: str
    prev: str | None = None
    next: str | None = None
