from __future__ import annotations

from ._base import Model


class Thing(Model):
    a: int | None = None
