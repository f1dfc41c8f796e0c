from __future__ import annotations

from .._runtime.models import Model


class QueryPetsRequest(Model):
    q: str | None = None
