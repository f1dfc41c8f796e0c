from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .owner import Owner


class Animal(Model):
    name: str
    owner: Owner | None = None
    """Who feeds it."""
