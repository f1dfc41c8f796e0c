from __future__ import annotations

from ._base import Model


class ResetSpendRequest(Model):
    reset_to: float
