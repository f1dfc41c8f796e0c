from __future__ import annotations

from .._runtime.models import Model


class Article(Model):
    name: str | None = None
