from __future__ import annotations

from pydantic import Field

from .._runtime.models import Model


class PageLinks(Model):
    """Hypermedia for a paginated list. No `first`/`last`: without a total count the
    last page is unknown.
    """

    var_self: str = Field(validation_alias="self", serialization_alias="self")
    prev: str | None = None
    next: str | None = None
