from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .stamp import Stamp


class Letter(Model):
    text: str | None = None
    fax: str | None = None
    """A number."""

    stamp: Stamp | None = None
