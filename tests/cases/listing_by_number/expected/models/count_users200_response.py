from __future__ import annotations

from .._runtime.models import Model


class CountUsers200Response(Model):
    count: int | None = None
