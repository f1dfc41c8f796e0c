from __future__ import annotations

from ._base import Model


class ModelReturn(Model):
    b: str | None = None
