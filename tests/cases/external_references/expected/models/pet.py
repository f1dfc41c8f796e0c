from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .owner import Owner


class Pet(Model):
    name: str
    owner: Owner | None = None
    parents: list[Pet] | None = None
