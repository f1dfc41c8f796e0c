from __future__ import annotations

from .._runtime.models import Model


class Error(Model):
    detail: str | None = None
