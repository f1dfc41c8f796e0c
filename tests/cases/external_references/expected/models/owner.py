from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .pet import Pet


class Owner(Model):
    name: str
    pets: list[Pet] | None = None
