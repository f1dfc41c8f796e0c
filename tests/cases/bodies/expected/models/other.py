from __future__ import annotations

from ._base import Model


class Other(Model):
    b: int | None = None
