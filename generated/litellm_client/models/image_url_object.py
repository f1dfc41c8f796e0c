from __future__ import annotations

from ._base import Model


class ImageURLObject(Model):
    url: str
    detail: str | None = None
