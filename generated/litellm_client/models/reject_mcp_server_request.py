from __future__ import annotations

from ._base import Model


class RejectMCPServerRequest(Model):
    review_notes: str | None = None
