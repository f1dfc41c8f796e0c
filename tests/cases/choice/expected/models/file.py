from __future__ import annotations

from ._base import Model


class File(Model):
    size: int | None = None
