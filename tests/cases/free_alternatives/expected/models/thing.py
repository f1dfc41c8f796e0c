from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .thing_inner import ThingInner


class Thing(Model):
    """An alternative that says nothing leaves all as it is."""

    name: str | None = None
    inner: ThingInner | None = None
    listed: list[str] | None = None
