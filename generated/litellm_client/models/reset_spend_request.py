from __future__ import annotations

from .._runtime.models import Model


class ResetSpendRequest(Model):
    reset_to: float
