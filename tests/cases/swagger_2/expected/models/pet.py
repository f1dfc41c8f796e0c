from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Date, Model

if TYPE_CHECKING:
    from .owner import Owner


class Pet(Model):
    name: str
    born: Date | None = None
    photo: bytes | None = None
    owner: Owner | None = None
