from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from .._runtime.models import Model, ReadOnly, WriteOnly

if TYPE_CHECKING:
    from .audit import Audit


class Bug(Model):
    name: str
    password: Annotated[str, WriteOnly]
    id: int = ReadOnly()
    bug_url: str = ReadOnly(validation_alias="bug-url", serialization_alias="bug-url")
    secret: str | None = None
    votes: int = ReadOnly(required=False, default=0)
    tags: list[str] = ReadOnly(required=False, default_factory=list)
    audit: Audit = ReadOnly()
    parent: Bug | None = None
