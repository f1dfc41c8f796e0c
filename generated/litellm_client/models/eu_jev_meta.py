from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class EuJevMeta(Model):
    cost_eur: str | None = None
    """The exact charge in euros, on authenticated requests."""

    latency_ms: int
    """Server-side time for token quoting, credit reservation and inference."""

    mode: ConstantOf[Literal["live"]] = "live"
    request_id: str
