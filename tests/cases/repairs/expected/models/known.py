from __future__ import annotations

from ._base import Model


class Known(Model):
    a: str | None = None
