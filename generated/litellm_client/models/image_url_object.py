from __future__ import annotations

from .._runtime.models import Model


class ImageURLObject(Model):
    url: str
    detail: str | None = None
