from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class EuJevMeta(Model):
    latency_ms: int
    """Server-side time for token quoting, credit reservation and inference."""

    request_id: str
    cost_eur: str | None = None
    """The exact charge in euros, on authenticated requests."""

    mode: ConstantOf[Literal["live"]] = "live"
