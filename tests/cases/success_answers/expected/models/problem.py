from __future__ import annotations

from .._runtime.models import Model


class Problem(Model):
    detail: str | None = None
