from __future__ import annotations

from .._runtime.models import Model


class Missing(Model):
    what: str | None = None
