from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class EuJevMeta(Model):
    cost_eur: str | None = None
    """The exact charge in euros, on authenticated requests."""

    latency_ms: int
    """Server-side time for token quoting, credit reservation and inference."""

    mode: Literal["live"]
    request_id: str
