from __future__ import annotations

from .._runtime.models import Model


class RejectMCPServerRequest(Model):
    review_notes: str | None = None
